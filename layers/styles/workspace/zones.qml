<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" labelsEnabled="1" maxScale="0" minScale="100000000" readOnly="0" simplifyAlgorithm="0" simplifyDrawingHints="1" simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips|AttributeTable|Rendering" symbologyReferenceScale="-1" version="3.22.16-Białowieża">
<flags>
<Identifiable>1</Identifiable>
<Removable>1</Removable>
<Searchable>1</Searchable>
<Private>0</Private>
</flags>
<renderer-v2 enableorderby="1" forceraster="0" referencescale="-1" symbollevels="0" type="RuleRenderer">
<rules key="root">
<rule filter="NOT coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), max(bounds_width(@box), bounds_height(@box)) *&#10; if(@map_extent_width &lt; 400, 6359800 * (pi() - 2 * radians(y(@map_extent_center))) / 180, 1) &lt; 0.01270 * @map_scale), false)" key="group-0" label="类别">
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'coal_ban'" key="rule-0-0" label="禁煤区" symbol="0" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'fuel_ban' AND &quot;grade&quot; = 'I'" key="rule-0-1" label="禁燃区Ⅰ类" symbol="1" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'fuel_ban' AND &quot;grade&quot; = 'II'" key="rule-0-2" label="禁燃区Ⅱ类" symbol="2" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'fuel_ban' AND &quot;grade&quot; = 'III'" key="rule-0-3" label="禁燃区Ⅲ类" symbol="3" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'fuel_ban' AND &quot;grade&quot; IS NULL" key="rule-0-4" label="禁燃区（未填类别）" symbol="4" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'clean_coal'" key="rule-0-5" label="优质煤供应区" symbol="5" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'clean_heating'" key="rule-0-6" label="清洁取暖覆盖区" symbol="6" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'heat_network'" key="rule-0-7" label="热力管网覆盖范围" symbol="7" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'machinery'" key="rule-0-8" label="非道路移动机械排放控制区" symbol="8" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'burn_ban'" key="rule-0-9" label="秸秆禁烧区" symbol="9" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'key_control'" key="rule-0-10" label="大气污染防治重点区域" symbol="10" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'built_up'" key="rule-0-11" label="建成区" symbol="11" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'planning_area'" key="rule-0-12" label="规划区" symbol="12" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'park'" key="rule-0-13" label="工业园区" symbol="13" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'truck_ban'" key="rule-0-14" label="货车绕行区" symbol="14" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'urban_fringe'" key="rule-0-15" label="城乡结合部" symbol="15" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'clean_coal_allowed'" key="rule-0-16" label="允许洁净煤的山区" symbol="16" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'sensitive'" key="rule-0-17" label="环境敏感区域" symbol="17" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'green_transport'" key="rule-0-18" label="绿色运输示范区" symbol="18" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'joint_control'" key="rule-0-19" label="联防联控区" symbol="19" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'air_demo'" key="rule-0-20" label="空气质量示范区" symbol="20" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'bbq_ban'" key="rule-0-21" label="露天烧烤禁止区" symbol="21" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'scenic_5a'" key="rule-0-22" label="5A级景区" symbol="22" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'heating'" key="rule-0-23" label="供热半径（推算）" symbol="23" />
<rule filter="coalesce(&quot;status&quot;,'') &lt;&gt; 'repealed' AND &quot;kind&quot; = 'ring'" key="rule-0-24" label="周边范围（推算）" symbol="24" />
</rule>
<rule filter="NOT coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), max(bounds_width(@box), bounds_height(@box)) *&#10; if(@map_extent_width &lt; 400, 6359800 * (pi() - 2 * radians(y(@map_extent_center))) / 180, 1) &lt; 0.01270 * @map_scale), false)" key="group-1" label="状态">
<rule filter="FALSE" key="rule-1-0" label="草案（虚线，纹理减半）" symbol="25" />
<rule filter="&quot;status&quot; = 'repealed'" key="rule-1-1" label="已废止" symbol="26" />
<rule filter="FALSE" key="rule-1-2" label="很小的不画（放大可见）" symbol="27" />
</rule>
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
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="135" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="2.3814" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@0@0" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="30,30,30,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3175" />
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
</symbol>
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@0@1" type="fill">
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
<Option name="color" type="QString" value="30,30,30,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="135" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="1.7146" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@0@1@1" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="30,30,30,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.254" />
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
</symbol>
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="30,30,30,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="30,30,30,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.1642" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="30,30,30,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.635" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="30,30,30,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.635" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
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
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="3.7044" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@0" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="204,118,54,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.2911" />
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
</symbol>
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@1@1" type="fill">
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
<Option name="color" type="QString" value="204,118,54,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="2.6672" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@1@1@1" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="204,118,54,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.2328" />
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
</symbol>
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="204,118,54,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="204,118,54,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.8996" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="204,118,54,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="204,118,54,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="10" type="fill">
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
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="100,52,164,69" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="3.7044" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.1113" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="100,52,164,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.5821" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="100,52,164,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.5821" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="11" type="fill">
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
<Option name="color" type="QString" value="143,142,140,61" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<Option name="line_color" type="QString" value="143,142,140,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.2911" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="143,142,140,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.2911" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="12" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="4.7628" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@12@0" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="17,17,136,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.2117" />
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
</symbol>
</layer>
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="90" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="4.7628" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@12@1" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="17,17,136,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.2117" />
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
</symbol>
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@12@2" type="fill">
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
<Option name="color" type="QString" value="17,17,136,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="3.4292" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@12@2@1" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="17,17,136,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.1693" />
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
</symbol>
</layer>
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="90" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="3.4292" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@12@2@2" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="17,17,136,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.1693" />
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
</symbol>
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="17,17,136,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="17,17,136,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.8996" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="17,17,136,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="17,17,136,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="13" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="3.1752" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="6.3504" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="2.9106" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@13@0" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="square" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="195,165,150,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.344" />
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
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@13@1" type="fill">
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
<Option name="color" type="QString" value="195,165,150,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="2.2861" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="4.5723" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="2.0956" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@13@1@1" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="square" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="195,165,150,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.2752" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="0.9526" />
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
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="195,165,150,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="195,165,150,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.0584" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="195,165,150,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.5292" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="195,165,150,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.5292" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="14" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="2.3814" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="4.7628" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="4.3659" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@14@0" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="90,116,214,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.344" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.3759" />
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
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@14@1" type="fill">
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
<Option name="color" type="QString" value="90,116,214,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="1.7146" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="3.4292" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="3.1434" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@14@1@1" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="90,116,214,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.2752" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="0.9907" />
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
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="90,116,214,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="90,116,214,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.0055" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="90,116,214,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.4763" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="90,116,214,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.4763" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="15" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="1.8522" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="3.7044" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="3.1752" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@15@0" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="line" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,139,60,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.344" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.8522" />
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
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@15@1" type="fill">
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
<Option name="color" type="QString" value="122,139,60,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="1.3336" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="2.6672" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="2.2861" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@15@1@1" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="line" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="122,139,60,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.2752" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.3336" />
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
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="122,139,60,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="122,139,60,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.8996" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="122,139,60,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="122,139,60,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="16" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="1.5876" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="3.1752" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="3.1752" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@16@0" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="triangle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="160,138,91,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3175" />
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
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@16@1" type="fill">
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
<Option name="color" type="QString" value="160,138,91,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="1.1431" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="2.2861" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="2.2861" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@16@1@1" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="triangle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="160,138,91,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.254" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.1431" />
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
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="160,138,91,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="160,138,91,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.8996" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="160,138,91,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="160,138,91,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="17" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="1.5876" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="3.1752" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="5.292" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@17@0" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="diamond" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="208,106,154,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3175" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.7199" />
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
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@17@1" type="fill">
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
<Option name="color" type="QString" value="208,106,154,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="1.1431" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="2.2861" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="3.8102" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@17@1@1" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="diamond" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="208,106,154,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.254" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.2383" />
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
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="208,106,154,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="208,106,154,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.9526" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="208,106,154,255" />
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
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="208,106,154,255" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="18" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="2.1168" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="4.2336" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="5.292" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@18@0" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="arrowhead" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="18,128,110,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3704" />
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
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@18@1" type="fill">
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
<Option name="color" type="QString" value="18,128,110,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="1.5241" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="3.0482" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="3.8102" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@18@1@1" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="arrowhead" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="18,128,110,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.2964" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.1431" />
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
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="18,128,110,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="18,128,110,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.9526" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="18,128,110,255" />
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
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="18,128,110,255" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="19" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="5.8212" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@19@0" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="74,79,163,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.2381" />
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
</symbol>
</layer>
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="135" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="5.8212" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@19@1" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="74,79,163,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.2381" />
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
</symbol>
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@19@2" type="fill">
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
<Option name="color" type="QString" value="74,79,163,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="4.1913" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@19@2@1" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="74,79,163,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.1905" />
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
</symbol>
</layer>
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="135" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="4.1913" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@19@2@2" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="74,79,163,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.1905" />
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
</symbol>
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="74,79,163,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="74,79,163,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.0055" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,79,163,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.4763" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="74,79,163,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.4763" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
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
<Option name="color" type="QString" value="255,255,255,184" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="2.3814" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@2@1" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="196,38,27,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.344" />
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
</symbol>
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@2@2" type="fill">
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
<Option name="color" type="QString" value="196,38,27,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="1.7146" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@2@2@1" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="196,38,27,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.2752" />
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
</symbol>
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="196,38,27,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="196,38,27,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.0055" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="196,38,27,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.4763" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="196,38,27,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.4763" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="20" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="2.3814" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="4.7628" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="2.9106" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@20@0" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="43,123,185,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="star" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="43,123,185,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
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
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@20@1" type="fill">
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
<Option name="color" type="QString" value="43,123,185,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="1.7146" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="3.4292" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="2.0956" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@20@1@1" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="43,123,185,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="star" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="43,123,185,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.1431" />
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
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="43,123,185,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="43,123,185,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.8996" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="43,123,185,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="43,123,185,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="21" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="2.646" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="5.292" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="3.7044" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@21@0" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="168,85,46,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="semi_circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="168,85,46,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
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
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@21@1" type="fill">
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
<Option name="color" type="QString" value="168,85,46,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="1.9051" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="3.8102" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="2.6672" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@21@1@1" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="168,85,46,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="semi_circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="168,85,46,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.1431" />
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
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="168,85,46,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="168,85,46,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.9526" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="168,85,46,255" />
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
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="168,85,46,255" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="22" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="3.7044" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="7.4088" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="3.1752" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@22@0" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="62,125,50,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="triangle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="62,125,50,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
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
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@22@1" type="fill">
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
<Option name="color" type="QString" value="62,125,50,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="2.6672" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="5.3343" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="2.2861" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@22@1@1" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="62,125,50,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="triangle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="62,125,50,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="0.9526" />
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
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="62,125,50,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="62,125,50,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.8996" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="62,125,50,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="62,125,50,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="23" type="fill">
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.0584" />
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
<Option name="customdash" type="QString" value="3.1752;1.0584;0.5292;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="86,36,75,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.5292" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="86,36,75,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.5292" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="24" type="fill">
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.1642" />
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
<Option name="capstyle" type="QString" value="round" />
<Option name="customdash" type="QString" value="0.0026;1.4527" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="60,99,96,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.635" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="60,99,96,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.635" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="25" type="fill">
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
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="28,40,51,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.4763" />
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="26" type="fill">
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
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="27" type="fill">
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
<Option name="line_color" type="QString" value="138,146,153,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.1323" />
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
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="3" type="fill">
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
<Option name="color" type="QString" value="255,255,255,184" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="1.323" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@3@1" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="123,33,28,255" />
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
</symbol>
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@3@2" type="fill">
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
<Option name="color" type="QString" value="123,33,28,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="45" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="0.9526" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@3@2@1" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="123,33,28,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3387" />
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
</symbol>
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="123,33,28,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="123,33,28,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.1642" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="123,33,28,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.635" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="123,33,28,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.635" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="4" type="fill">
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
<Option name="color" type="QString" value="196,38,27,36" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.8996" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="196,38,27,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="196,38,27,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="5" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="1.323" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="2.646" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="3.1752" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@5@0" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="128,98,76,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="128,98,76,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="0.7938" />
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
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@5@1" type="fill">
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
<Option name="color" type="QString" value="128,98,76,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="0.9526" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="1.9051" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="2.2861" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@5@1@1" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="128,98,76,255" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="circle" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="128,98,76,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="0.5715" />
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
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="128,98,76,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="128,98,76,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.8996" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="128,98,76,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="128,98,76,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="6" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="1.8522" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="3.7044" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="2.3814" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@6@0" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="90" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="line" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="63,175,210,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3704" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="2.1168" />
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
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@6@1" type="fill">
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
<Option name="color" type="QString" value="63,175,210,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="1.3336" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="2.6672" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="1.7146" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@6@1@1" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="90" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="line" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="63,175,210,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.2964" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.5241" />
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
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="63,175,210,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="63,175,210,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.8996" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="63,175,210,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="63,175,210,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3704" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="7" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="90" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="2.3814" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@7@0" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="182,72,146,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.3175" />
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
</symbol>
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@7@1" type="fill">
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
<Option name="color" type="QString" value="182,72,146,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="LinePatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="90" />
<Option name="color" type="QString" value="0,0,0,255" />
<Option name="distance" type="QString" value="1.7146" />
<Option name="distance_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_unit" type="QString" value="MM" />
<Option name="line_width" type="QString" value="0" />
<Option name="line_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="line_width_unit" type="QString" value="MM" />
<Option name="offset" type="QString" value="0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@7@1@1" type="line">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="line_color" type="QString" value="182,72,146,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.254" />
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
</symbol>
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="182,72,146,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="182,72,146,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.0055" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="182,72,146,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.4763" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="182,72,146,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.4763" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="8" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="2.9106" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="5.8212" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="5.8212" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@8@0" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="cross2" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="218,162,0,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3704" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.2701" />
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
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@8@1" type="fill">
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
<Option name="color" type="QString" value="218,162,0,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="2.0956" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="4.1913" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="4.1913" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@8@1@1" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="0" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="cross2" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="218,162,0,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.2964" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="0.9145" />
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
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="218,162,0,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="218,162,0,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="1.0584" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="218,162,0,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.5292" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="218,162,0,255" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.5292" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="9" type="fill">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="3.4398" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="6.8796" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="6.0858" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(@map_scale, 1) &lt;= 300000 AND NOT (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@9@0" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="-22" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="line" />
<Option name="offset" type="QString" value="-0.55569999999999997,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="86,153,108,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3175" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.4818" />
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
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="line" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="86,153,108,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3175" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.4818" />
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
<Option name="angle" type="QString" value="22" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="line" />
<Option name="offset" type="QString" value="0.55569999999999997,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="86,153,108,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3175" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.4818" />
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
<Option name="angle" type="QString" value="90" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="line" />
<Option name="offset" type="QString" value="0.77790000000000004,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="86,153,108,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.3175" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.8522" />
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
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="SymbolType" type="QString" value="Fill" />
<Option name="geometryModifier" type="QString" value="difference($geometry, buffer($geometry, -2.911))" />
<Option name="units" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="@map_scale IS NOT NULL AND coalesce(@map_scale, 1) &lt;= 300000 AND (coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), area(intersection(@box, @map_extent)) &gt;&#10; 0.6 * area(@map_extent)), false) OR (@map_scale IS NOT NULL AND coalesce(&quot;kind&quot; &lt;&gt; coalesce(@lantian_kind,'') AND (strpos(@lantian_crowded, concat(' ', $id, ' ')) &gt; 0 OR&#10; strpos(@lantian_crowded, concat(' ', $id, ':', @lantian_kind, ' ')) &gt; 0), false)))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@9@1" type="fill">
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
<Option name="color" type="QString" value="86,153,108,33" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
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
<layer class="PointPatternFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="displacement_x" type="QString" value="2.4767" />
<Option name="displacement_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_x_unit" type="QString" value="MM" />
<Option name="displacement_y" type="QString" value="0" />
<Option name="displacement_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="displacement_y_unit" type="QString" value="MM" />
<Option name="distance_x" type="QString" value="4.9533" />
<Option name="distance_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_x_unit" type="QString" value="MM" />
<Option name="distance_y" type="QString" value="4.3818" />
<Option name="distance_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="distance_y_unit" type="QString" value="MM" />
<Option name="offset_x" type="QString" value="0" />
<Option name="offset_x_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_x_unit" type="QString" value="MM" />
<Option name="offset_y" type="QString" value="0" />
<Option name="offset_y_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_y_unit" type="QString" value="MM" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" />
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<symbol alpha="1" clip_to_extent="1" force_rhr="0" name="@@9@1@1" type="marker">
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="alpha" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(coalesce(&quot;status&quot;,'') = 'draft', 50, 100)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="angle" type="QString" value="-22" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="line" />
<Option name="offset" type="QString" value="-0.40010000000000001,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="86,153,108,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.254" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.0669" />
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
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="line" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="86,153,108,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.254" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.0669" />
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
<Option name="angle" type="QString" value="22" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="line" />
<Option name="offset" type="QString" value="0.40010000000000001,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="86,153,108,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.254" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.0669" />
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
<Option name="angle" type="QString" value="90" />
<Option name="cap_style" type="QString" value="round" />
<Option name="color" type="QString" value="0,0,0,0" />
<Option name="horizontal_anchor_point" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="name" type="QString" value="line" />
<Option name="offset" type="QString" value="0.56010000000000004,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="86,153,108,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.254" />
<Option name="outline_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="scale_method" type="QString" value="diameter" />
<Option name="size" type="QString" value="1.3336" />
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
</layer>
</symbol>
</layer>
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="border_width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="color" type="QString" value="86,153,108,26" />
<Option name="joinstyle" type="QString" value="bevel" />
<Option name="offset" type="QString" value="0,0" />
<Option name="offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="offset_unit" type="QString" value="MM" />
<Option name="outline_color" type="QString" value="35,35,35,255" />
<Option name="outline_style" type="QString" value="no" />
<Option name="outline_width" type="QString" value="0.26" />
<Option name="outline_width_unit" type="QString" value="MM" />
<Option name="style" type="QString" value="solid" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="square" />
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="1" />
<Option name="joinstyle" type="QString" value="miter" />
<Option name="line_color" type="QString" value="86,153,108,66" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="2.1168" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT (coalesce(@map_scale, 1) &lt;= 300000)" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
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
<Option name="line_color" type="QString" value="255,255,255,191" />
<Option name="line_style" type="QString" value="solid" />
<Option name="line_width" type="QString" value="0.9526" />
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
<Option name="customdash" type="QString" value="5;2" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="86,153,108,255" />
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
<Option name="use_custom_dash" type="QString" value="0" />
<Option name="width_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
</Option>
<data_defined_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="NOT coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option name="align_dash_pattern" type="QString" value="0" />
<Option name="capstyle" type="QString" value="flat" />
<Option name="customdash" type="QString" value="1.5876;1.0584" />
<Option name="customdash_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="customdash_unit" type="QString" value="MM" />
<Option name="dash_pattern_offset" type="QString" value="0" />
<Option name="dash_pattern_offset_map_unit_scale" type="QString" value="3x:0,0,0,0,0,0" />
<Option name="dash_pattern_offset_unit" type="QString" value="MM" />
<Option name="draw_inside_polygon" type="QString" value="0" />
<Option name="joinstyle" type="QString" value="round" />
<Option name="line_color" type="QString" value="86,153,108,255" />
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
<Option name="properties" type="Map">
<Option name="enabled" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="coalesce(&quot;status&quot;,'') = 'draft'" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
<Option name="type" type="QString" value="collection" />
</Option>
</data_defined_properties>
</layer>
</symbol>
</symbols>
<orderby>
<orderByClause asc="1" nullsFirst="1">coalesce("status",'') &lt;&gt; 'repealed'</orderByClause>
<orderByClause asc="1" nullsFirst="1">array_find(array('built_up', 'fuel_ban', 'planning_area', 'urban_fringe', 'air_demo', 'joint_control', 'sensitive', 'scenic_5a', 'park', 'clean_heating', 'clean_coal_allowed', 'clean_coal', 'heat_network', 'green_transport', 'bbq_ban', 'burn_ban', 'machinery', 'truck_ban', 'coal_ban', 'key_control', 'heating', 'ring'), "kind")</orderByClause>
<orderByClause asc="1" nullsFirst="1">coalesce("grade",'')</orderByClause>
</orderby>
</renderer-v2>
<labeling type="rule-based">
<rules key="root">
<rule filter="NOT coalesce(with_variable('box', transform(bounds($geometry), 'EPSG:4490', @map_crs), max(bounds_width(@box), bounds_height(@box)) *&#10; if(@map_extent_width &lt; 400, 6359800 * (pi() - 2 * radians(y(@map_extent_center))) / 180, 1) &lt; 0.01270 * @map_scale), false)" key="label-0" scalemaxdenom="1500000" scalemindenom="1">
<settings calloutType="simple">
<text-style allowHtml="0" blendMode="0" capitalization="0" fieldName="map_get(map('coal_ban', '禁煤', 'fuel_ban', '禁燃', 'fuel_banI', '禁燃Ⅰ', 'fuel_banII', '禁燃Ⅱ', 'fuel_banIII', '禁燃Ⅲ', 'clean_coal', '优质煤', 'clean_heating', '清洁取暖', 'heat_network', '管网', 'machinery', '机械', 'burn_ban', '禁烧', 'key_control', '重点', 'built_up', '建成', 'planning_area', '规划', 'park', '园区', 'truck_ban', '货车', 'urban_fringe', '城乡', 'clean_coal_allowed', '洁净煤', 'sensitive', '敏感', 'green_transport', '绿运', 'joint_control', '联防', 'air_demo', '示范', 'bbq_ban', '禁烤', 'scenic_5a', '景区', 'heating', '供热', 'ring', '周边'), &quot;kind&quot; || if(&quot;kind&quot; = 'fuel_ban', coalesce(&quot;grade&quot;,''), '')) || CASE WHEN &quot;kind&quot; = 'machinery' AND &quot;lowest_stage&quot; IS NOT NULL THEN ' 国' || array('前','一','二','三','四','五','六')[&quot;lowest_stage&quot;]&#10; WHEN &quot;kind&quot; IN ('heating','ring') AND &quot;radius_m&quot; IS NOT NULL THEN ' ' || round(&quot;radius_m&quot; / 1000, 1) || ' km' ELSE '' END ||&#10; CASE WHEN &quot;status&quot; = 'draft' THEN ' 草案' WHEN &quot;status&quot; = 'repealed' THEN ' 至 ' || coalesce(format_date(&quot;valid_to&quot;, 'yyyy-MM-dd'), '?') ELSE '' END" fontFamily="Noto Sans CJK SC" fontItalic="0" fontKerning="1" fontLetterSpacing="0" fontSize="8.25" fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontStrikeout="0" fontUnderline="0" fontWeight="75" fontWordSpacing="0" isExpression="1" legendString="Aa" multilineHeight="1" namedStyle="Bold" previewBkgrdColor="255,255,255,255" textColor="28,40,51,255" textOpacity="1" textOrientation="horizontal" useSubstitutions="0">
<families>
<family name="Source Han Sans SC" />
<family name="Microsoft YaHei" />
<family name="PingFang SC" />
<family name="WenQuanYi Zen Hei" />
</families>
<text-buffer bufferBlendMode="0" bufferColor="255,255,255,255" bufferDraw="0" bufferJoinStyle="128" bufferNoFill="1" bufferOpacity="0.84999999999999998" bufferSize="0.69999999999999996" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferSizeUnits="MM" />
<text-mask maskEnabled="0" maskJoinStyle="128" maskOpacity="1" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" maskedSymbolLayers="" />
<background shapeBlendMode="0" shapeBorderColor="86,99,109,255" shapeBorderWidth="0.2646" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeDraw="1" shapeFillColor="255,255,255,255" shapeJoinStyle="64" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetUnit="MM" shapeOffsetX="0" shapeOffsetY="0" shapeOpacity="1" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeRadiiUnit="MM" shapeRadiiX="0.5292" shapeRadiiY="0.5292" shapeRotation="0" shapeRotationType="0" shapeSVGFile="" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeSizeType="0" shapeSizeUnit="MM" shapeSizeX="0.79380000000000006" shapeSizeY="0.2646" shapeType="0">
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
<Option name="outline_color" type="QString" value="86,99,109,255" />
<Option name="outline_style" type="QString" value="solid" />
<Option name="outline_width" type="QString" value="0.2646" />
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
<placement centroidInside="0" centroidWhole="0" dist="0" distMapUnitScale="3x:0,0,0,0,0,0" distUnits="MM" fitInPolygonOnly="0" geometryGenerator="boundary($geometry)" geometryGeneratorEnabled="1" geometryGeneratorType="LineGeometry" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" layerType="UnknownGeometry" lineAnchorClipping="0" lineAnchorPercent="0.5" lineAnchorType="0" maxCurvedCharAngleIn="25" maxCurvedCharAngleOut="-25" offsetType="0" offsetUnits="MM" overrunDistance="0" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" placement="4" placementFlags="10" polygonPlacementFlags="2" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" preserveRotation="1" priority="6" quadOffset="4" repeatDistance="105.84" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistanceUnits="MM" rotationAngle="0" rotationUnit="AngleDegrees" xOffset="0" yOffset="0" />
<rendering displayAll="0" drawLabels="1" fontLimitPixelSize="0" fontMaxPixelSize="10000" fontMinPixelSize="0" labelPerPart="1" limitNumLabels="0" maxNumLabels="2000" mergeLines="0" minFeatureSize="0" obstacle="1" obstacleFactor="1" obstacleType="1" scaleMax="0" scaleMin="0" scaleVisibility="0" unplacedVisibility="0" upsidedownLabels="0" zIndex="0" />
<dd_properties>
<Option type="Map">
<Option name="name" type="QString" value="" />
<Option name="properties" type="Map">
<Option name="Color" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(&quot;status&quot; = 'repealed', '#56636D', map_get(map('coal_ban', '#1E1E1E', 'fuel_ban', '#B02018', 'fuel_banI', '#9C531B', 'fuel_banII', '#B02018', 'fuel_banIII', '#7B211C', 'clean_coal', '#6E523E', 'clean_heating', '#1C6F8E', 'heat_network', '#9C3579', 'machinery', '#7D5C00', 'burn_ban', '#34694A', 'key_control', '#6434A4', 'built_up', '#5E5D5B', 'planning_area', '#111188', 'park', '#7A5638', 'truck_ban', '#3F57B8', 'urban_fringe', '#566325', 'clean_coal_allowed', '#6B5A33', 'sensitive', '#9A2F63', 'green_transport', '#14614F', 'joint_control', '#4A4FA3', 'air_demo', '#1E5E91', 'bbq_ban', '#863A1D', 'scenic_5a', '#2F6126', 'heating', '#56244B', 'ring', '#3C6360'), &quot;kind&quot; || if(&quot;kind&quot; = 'fuel_ban', coalesce(&quot;grade&quot;,''), '')))" />
<Option name="type" type="int" value="3" />
</Option>
<Option name="ShapeBorderColor" type="Map">
<Option name="active" type="bool" value="true" />
<Option name="expression" type="QString" value="if(&quot;status&quot; = 'repealed', '#8A9299', map_get(map('coal_ban', '#1E1E1E', 'fuel_ban', '#C4261B', 'fuel_banI', '#CC7636', 'fuel_banII', '#C4261B', 'fuel_banIII', '#7B211C', 'clean_coal', '#80624C', 'clean_heating', '#3FAFD2', 'heat_network', '#B64892', 'machinery', '#DAA200', 'burn_ban', '#56996C', 'key_control', '#6434A4', 'built_up', '#8F8E8C', 'planning_area', '#111188', 'park', '#C3A596', 'truck_ban', '#5A74D6', 'urban_fringe', '#7A8B3C', 'clean_coal_allowed', '#A08A5B', 'sensitive', '#D06A9A', 'green_transport', '#12806E', 'joint_control', '#4A4FA3', 'air_demo', '#2B7BB9', 'bbq_ban', '#A8552E', 'scenic_5a', '#3E7D32', 'heating', '#56244B', 'ring', '#3C6360'), &quot;kind&quot; || if(&quot;kind&quot; = 'fuel_ban', coalesce(&quot;grade&quot;,''), '')))" />
<Option name="type" type="int" value="3" />
</Option>
</Option>
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
<field configurationFlags="None" name="zone_id">
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
<Option name="禁煤区" type="QString" value="coal_ban" />
</Option>
<Option type="Map">
<Option name="高污染燃料禁燃区" type="QString" value="fuel_ban" />
</Option>
<Option type="Map">
<Option name="优质煤供应区" type="QString" value="clean_coal" />
</Option>
<Option type="Map">
<Option name="清洁取暖覆盖区" type="QString" value="clean_heating" />
</Option>
<Option type="Map">
<Option name="热力管网覆盖范围" type="QString" value="heat_network" />
</Option>
<Option type="Map">
<Option name="非道路移动机械排放控制区" type="QString" value="machinery" />
</Option>
<Option type="Map">
<Option name="秸秆禁烧区" type="QString" value="burn_ban" />
</Option>
<Option type="Map">
<Option name="大气污染防治重点区域" type="QString" value="key_control" />
</Option>
<Option type="Map">
<Option name="建成区" type="QString" value="built_up" />
</Option>
<Option type="Map">
<Option name="规划区" type="QString" value="planning_area" />
</Option>
<Option type="Map">
<Option name="工业园区" type="QString" value="park" />
</Option>
<Option type="Map">
<Option name="货车绕行区" type="QString" value="truck_ban" />
</Option>
<Option type="Map">
<Option name="城乡结合部" type="QString" value="urban_fringe" />
</Option>
<Option type="Map">
<Option name="允许洁净煤的山区" type="QString" value="clean_coal_allowed" />
</Option>
<Option type="Map">
<Option name="环境敏感区域" type="QString" value="sensitive" />
</Option>
<Option type="Map">
<Option name="绿色运输示范区" type="QString" value="green_transport" />
</Option>
<Option type="Map">
<Option name="联防联控区" type="QString" value="joint_control" />
</Option>
<Option type="Map">
<Option name="空气质量示范区" type="QString" value="air_demo" />
</Option>
<Option type="Map">
<Option name="露天烧烤禁止区" type="QString" value="bbq_ban" />
</Option>
<Option type="Map">
<Option name="5A级景区" type="QString" value="scenic_5a" />
</Option>
<Option type="Map">
<Option name="供热半径（推算）" type="QString" value="heating" />
</Option>
<Option type="Map">
<Option name="周边范围（推算）" type="QString" value="ring" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="name">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="grade">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="Ⅰ类" type="QString" value="I" />
</Option>
<Option type="Map">
<Option name="Ⅱ类" type="QString" value="II" />
</Option>
<Option type="Map">
<Option name="Ⅲ类" type="QString" value="III" />
</Option>
<Option type="Map">
<Option name="（未填）" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="lowest_stage">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="国前" type="QString" value="0" />
</Option>
<Option type="Map">
<Option name="国一" type="QString" value="1" />
</Option>
<Option type="Map">
<Option name="国二" type="QString" value="2" />
</Option>
<Option type="Map">
<Option name="国三" type="QString" value="3" />
</Option>
<Option type="Map">
<Option name="国四" type="QString" value="4" />
</Option>
<Option type="Map">
<Option name="国五" type="QString" value="5" />
</Option>
<Option type="Map">
<Option name="国六" type="QString" value="6" />
</Option>
<Option type="Map">
<Option name="（未填）" type="QString" value="{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="status">
<editWidget type="ValueMap">
<config>
<Option type="Map">
<Option name="map" type="List">
<Option type="Map">
<Option name="草案" type="QString" value="draft" />
</Option>
<Option type="Map">
<Option name="已采纳" type="QString" value="adopted" />
</Option>
<Option type="Map">
<Option name="已废止" type="QString" value="repealed" />
</Option>
</Option>
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="act">
<editWidget type="UniqueValues">
<config>
<Option type="Map">
<Option name="Editable" type="bool" value="true" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="stage">
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
<field configurationFlags="None" name="radius_m">
<editWidget type="TextEdit">
<config>
<Option type="Map">
<Option name="IsMultiline" type="bool" value="false" />
<Option name="UseHtml" type="bool" value="false" />
</Option>
</config>
</editWidget>
</field>
<field configurationFlags="None" name="basis">
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
<alias field="zone_id" index="1" name="分区编号" />
<alias field="kind" index="2" name="类别" />
<alias field="name" index="3" name="名称" />
<alias field="grade" index="4" name="禁燃区类别" />
<alias field="lowest_stage" index="5" name="允许的最低阶段" />
<alias field="status" index="6" name="状态" />
<alias field="act" index="7" name="依据通告" />
<alias field="stage" index="8" name="分期" />
<alias field="valid_from" index="9" name="生效首日" />
<alias field="valid_to" index="10" name="生效末日" />
<alias field="declared_km2" index="11" name="申报面积（km²）" />
<alias field="radius_m" index="12" name="半径（m）" />
<alias field="basis" index="13" name="条款" />
<alias field="note" index="14" name="备注" />
<alias field="edited_by" index="15" name="修改人" />
</aliases>
<defaults>
<default applyOnUpdate="0" expression="" field="fid" />
<default applyOnUpdate="0" expression="" field="zone_id" />
<default applyOnUpdate="0" expression="" field="kind" />
<default applyOnUpdate="0" expression="" field="name" />
<default applyOnUpdate="0" expression="" field="grade" />
<default applyOnUpdate="0" expression="" field="lowest_stage" />
<default applyOnUpdate="0" expression="" field="status" />
<default applyOnUpdate="0" expression="" field="act" />
<default applyOnUpdate="0" expression="" field="stage" />
<default applyOnUpdate="0" expression="" field="valid_from" />
<default applyOnUpdate="0" expression="" field="valid_to" />
<default applyOnUpdate="0" expression="" field="declared_km2" />
<default applyOnUpdate="0" expression="" field="radius_m" />
<default applyOnUpdate="0" expression="" field="basis" />
<default applyOnUpdate="0" expression="" field="note" />
<default applyOnUpdate="1" expression="@user_account_name" field="edited_by" />
</defaults>
<constraints>
<constraint constraints="0" exp_strength="0" field="fid" notnull_strength="0" unique_strength="0" />
<constraint constraints="7" exp_strength="1" field="zone_id" notnull_strength="1" unique_strength="1" />
<constraint constraints="5" exp_strength="1" field="kind" notnull_strength="1" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="name" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="grade" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="lowest_stage" notnull_strength="0" unique_strength="0" />
<constraint constraints="5" exp_strength="1" field="status" notnull_strength="1" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="act" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="stage" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="valid_from" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="valid_to" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="declared_km2" notnull_strength="0" unique_strength="0" />
<constraint constraints="4" exp_strength="1" field="radius_m" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="basis" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="note" notnull_strength="0" unique_strength="0" />
<constraint constraints="0" exp_strength="0" field="edited_by" notnull_strength="0" unique_strength="0" />
</constraints>
<constraintExpressions>
<constraint desc="" exp="" field="fid" />
<constraint desc="分区编号必填；不得与其他记录重复；拆分后请核对自动生成的编号" exp="&quot;zone_id&quot; IS NOT NULL AND trim(&quot;zone_id&quot;) &lt;&gt; ''" field="zone_id" />
<constraint desc="类别必填" exp="&quot;kind&quot; IS NOT NULL AND trim(&quot;kind&quot;) &lt;&gt; ''" field="kind" />
<constraint desc="" exp="" field="name" />
<constraint desc="" exp="" field="grade" />
<constraint desc="" exp="" field="lowest_stage" />
<constraint desc="状态必填" exp="&quot;status&quot; IS NOT NULL AND trim(&quot;status&quot;) &lt;&gt; ''" field="status" />
<constraint desc="填写“通告”表中的文号，与原文完全一致" exp="TRUE" field="act" />
<constraint desc="" exp="" field="stage" />
<constraint desc="" exp="" field="valid_from" />
<constraint desc="不早于首日；末日当天仍有效" exp="(&quot;valid_from&quot; IS NULL OR &quot;valid_to&quot; IS NULL OR &quot;valid_from&quot; &lt;= &quot;valid_to&quot;)" field="valid_to" />
<constraint desc="不小于 0" exp="(&quot;declared_km2&quot; IS NULL OR (&quot;declared_km2&quot; &gt;= 0))" field="declared_km2" />
<constraint desc="不小于 0" exp="(&quot;radius_m&quot; IS NULL OR (&quot;radius_m&quot; &gt;= 0))" field="radius_m" />
<constraint desc="" exp="" field="basis" />
<constraint desc="" exp="" field="note" />
<constraint desc="" exp="" field="edited_by" />
</constraintExpressions>
<expressionfields />
<attributetableconfig actionWidgetStyle="dropDown" sortExpression="" sortOrder="0">
<columns>
<column hidden="1" name="fid" type="field" width="-1" />
<column hidden="0" name="zone_id" type="field" width="-1" />
<column hidden="0" name="kind" type="field" width="-1" />
<column hidden="0" name="name" type="field" width="-1" />
<column hidden="0" name="grade" type="field" width="-1" />
<column hidden="0" name="lowest_stage" type="field" width="-1" />
<column hidden="0" name="status" type="field" width="-1" />
<column hidden="0" name="act" type="field" width="-1" />
<column hidden="0" name="stage" type="field" width="-1" />
<column hidden="0" name="valid_from" type="field" width="-1" />
<column hidden="0" name="valid_to" type="field" width="-1" />
<column hidden="0" name="declared_km2" type="field" width="-1" />
<column hidden="0" name="radius_m" type="field" width="-1" />
<column hidden="0" name="basis" type="field" width="-1" />
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
<attributeEditorContainer columnCount="2" groupBox="1" name="分区" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="1" name="zone_id" showLabel="1" />
<attributeEditorField index="3" name="name" showLabel="1" />
<attributeEditorField index="2" name="kind" showLabel="1" />
<attributeEditorField index="6" name="status" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="2" groupBox="1" name="依据与期限" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="7" name="act" showLabel="1" />
<attributeEditorField index="13" name="basis" showLabel="1" />
<attributeEditorField index="8" name="stage" showLabel="1" />
<attributeEditorField index="9" name="valid_from" showLabel="1" />
<attributeEditorField index="10" name="valid_to" showLabel="1" />
<attributeEditorField index="11" name="declared_km2" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="禁燃区" showLabel="1" visibilityExpression="&quot;kind&quot; = 'fuel_ban'" visibilityExpressionEnabled="1">
<attributeEditorField index="4" name="grade" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="移动机械" showLabel="1" visibilityExpression="&quot;kind&quot; = 'machinery'" visibilityExpressionEnabled="1">
<attributeEditorField index="5" name="lowest_stage" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="推算范围" showLabel="1" visibilityExpression="&quot;kind&quot; IN ('heating','ring')" visibilityExpressionEnabled="1">
<attributeEditorField index="12" name="radius_m" showLabel="1" />
</attributeEditorContainer>
<attributeEditorContainer columnCount="1" groupBox="1" name="其他" showLabel="1" visibilityExpression="" visibilityExpressionEnabled="0">
<attributeEditorField index="14" name="note" showLabel="1" />
</attributeEditorContainer>
</attributeEditorForm>
<editable />
<labelOnTop />
<reuseLastValue />
<dataDefinedFieldProperties />
<widgets />
<previewExpression>trim(coalesce("name",'') || ' ' || coalesce("zone_id",''))</previewExpression>
<mapTip>[% replace(replace(left(trim(coalesce("name",'') || ' ' || coalesce("zone_id",'')), 120), '&amp;', '&amp;amp;'), '&lt;', '&amp;lt;') %]</mapTip>
<layerGeometryType>2</layerGeometryType>
</qgis>

