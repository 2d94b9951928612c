<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis maxScale="0" simplifyLocal="1" version="3.22.16-Białowieża" minScale="100000000" simplifyDrawingHints="1" labelsEnabled="0" simplifyAlgorithm="0" hasScaleBasedVisibilityFlag="0" simplifyDrawingTol="1" styleCategories="Symbology|Labeling|Fields|Forms|Rendering" simplifyMaxScale="1" symbologyReferenceScale="-1">
  <renderer-v2 forceraster="0" symbollevels="0" type="RuleRenderer" referencescale="-1" enableorderby="0">
    <rules key="{8cd99672-466c-49d3-a11d-58855ab6aee5}">
      <rule filter="coalesce(&quot;counted&quot;,1) = 1" label="火区" key="rule-0-0" symbol="0"/>
      <rule filter="NOT (coalesce(&quot;counted&quot;,1) = 1)" label="未计入" key="rule-0-1" symbol="1"/>
    </rules>
    <symbols>
      <symbol alpha="1" name="0" type="marker" clip_to_extent="1" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleMarker" enabled="1" locked="0">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="flat" name="cap_style" type="QString"/>
            <Option value="0,0,0,0" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="round" name="joinstyle" type="QString"/>
            <Option value="circle" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="255,255,255,255" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="1.16424" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="2.9106" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MM" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <prop v="0" k="angle"/>
          <prop v="flat" k="cap_style"/>
          <prop v="0,0,0,0" k="color"/>
          <prop v="1" k="horizontal_anchor_point"/>
          <prop v="round" k="joinstyle"/>
          <prop v="circle" k="name"/>
          <prop v="0,0" k="offset"/>
          <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
          <prop v="MM" k="offset_unit"/>
          <prop v="255,255,255,255" k="outline_color"/>
          <prop v="solid" k="outline_style"/>
          <prop v="1.16424" k="outline_width"/>
          <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale"/>
          <prop v="MM" k="outline_width_unit"/>
          <prop v="diameter" k="scale_method"/>
          <prop v="2.9106" k="size"/>
          <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale"/>
          <prop v="MM" k="size_unit"/>
          <prop v="1" k="vertical_anchor_point"/>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer pass="0" class="SimpleMarker" enabled="1" locked="0">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="flat" name="cap_style" type="QString"/>
            <Option value="0,0,0,0" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="round" name="joinstyle" type="QString"/>
            <Option value="circle" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="232,80,31,255" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.5292" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="2.9106" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MM" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <prop v="0" k="angle"/>
          <prop v="flat" k="cap_style"/>
          <prop v="0,0,0,0" k="color"/>
          <prop v="1" k="horizontal_anchor_point"/>
          <prop v="round" k="joinstyle"/>
          <prop v="circle" k="name"/>
          <prop v="0,0" k="offset"/>
          <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
          <prop v="MM" k="offset_unit"/>
          <prop v="232,80,31,255" k="outline_color"/>
          <prop v="solid" k="outline_style"/>
          <prop v="0.5292" k="outline_width"/>
          <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale"/>
          <prop v="MM" k="outline_width_unit"/>
          <prop v="diameter" k="scale_method"/>
          <prop v="2.9106" k="size"/>
          <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale"/>
          <prop v="MM" k="size_unit"/>
          <prop v="1" k="vertical_anchor_point"/>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" name="1" type="marker" clip_to_extent="1" force_rhr="0">
        <data_defined_properties>
          <Option type="Map">
            <Option value="" name="name" type="QString"/>
            <Option name="properties"/>
            <Option value="collection" name="type" type="QString"/>
          </Option>
        </data_defined_properties>
        <layer pass="0" class="SimpleMarker" enabled="1" locked="0">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="flat" name="cap_style" type="QString"/>
            <Option value="0,0,0,0" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="round" name="joinstyle" type="QString"/>
            <Option value="circle" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="255,255,255,255" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.95256" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="2.3814" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MM" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <prop v="0" k="angle"/>
          <prop v="flat" k="cap_style"/>
          <prop v="0,0,0,0" k="color"/>
          <prop v="1" k="horizontal_anchor_point"/>
          <prop v="round" k="joinstyle"/>
          <prop v="circle" k="name"/>
          <prop v="0,0" k="offset"/>
          <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
          <prop v="MM" k="offset_unit"/>
          <prop v="255,255,255,255" k="outline_color"/>
          <prop v="solid" k="outline_style"/>
          <prop v="0.95256" k="outline_width"/>
          <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale"/>
          <prop v="MM" k="outline_width_unit"/>
          <prop v="diameter" k="scale_method"/>
          <prop v="2.3814" k="size"/>
          <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale"/>
          <prop v="MM" k="size_unit"/>
          <prop v="1" k="vertical_anchor_point"/>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer pass="0" class="SimpleMarker" enabled="1" locked="0">
          <Option type="Map">
            <Option value="0" name="angle" type="QString"/>
            <Option value="flat" name="cap_style" type="QString"/>
            <Option value="0,0,0,0" name="color" type="QString"/>
            <Option value="1" name="horizontal_anchor_point" type="QString"/>
            <Option value="round" name="joinstyle" type="QString"/>
            <Option value="circle" name="name" type="QString"/>
            <Option value="0,0" name="offset" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" type="QString"/>
            <Option value="MM" name="offset_unit" type="QString"/>
            <Option value="138,146,153,255" name="outline_color" type="QString"/>
            <Option value="solid" name="outline_style" type="QString"/>
            <Option value="0.29106" name="outline_width" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" type="QString"/>
            <Option value="MM" name="outline_width_unit" type="QString"/>
            <Option value="diameter" name="scale_method" type="QString"/>
            <Option value="2.3814" name="size" type="QString"/>
            <Option value="3x:0,0,0,0,0,0" name="size_map_unit_scale" type="QString"/>
            <Option value="MM" name="size_unit" type="QString"/>
            <Option value="1" name="vertical_anchor_point" type="QString"/>
          </Option>
          <prop v="0" k="angle"/>
          <prop v="flat" k="cap_style"/>
          <prop v="0,0,0,0" k="color"/>
          <prop v="1" k="horizontal_anchor_point"/>
          <prop v="round" k="joinstyle"/>
          <prop v="circle" k="name"/>
          <prop v="0,0" k="offset"/>
          <prop v="3x:0,0,0,0,0,0" k="offset_map_unit_scale"/>
          <prop v="MM" k="offset_unit"/>
          <prop v="138,146,153,255" k="outline_color"/>
          <prop v="solid" k="outline_style"/>
          <prop v="0.29106" k="outline_width"/>
          <prop v="3x:0,0,0,0,0,0" k="outline_width_map_unit_scale"/>
          <prop v="MM" k="outline_width_unit"/>
          <prop v="diameter" k="scale_method"/>
          <prop v="2.3814" k="size"/>
          <prop v="3x:0,0,0,0,0,0" k="size_map_unit_scale"/>
          <prop v="MM" k="size_unit"/>
          <prop v="1" k="vertical_anchor_point"/>
          <data_defined_properties>
            <Option type="Map">
              <Option value="" name="name" type="QString"/>
              <Option name="properties"/>
              <Option value="collection" name="type" type="QString"/>
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
    <field name="fire_id" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="event_id" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="day" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="first_utc" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="last_utc" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="lon" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="lat" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="satellites" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="detections" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="counted_detections" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="frp_mw" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="confidence" configurationFlags="None">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option value="low" name="低" type="QString"/>
              </Option>
              <Option type="Map">
                <Option value="nominal" name="一般" type="QString"/>
              </Option>
              <Option type="Map">
                <Option value="high" name="高" type="QString"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="low_only" configurationFlags="None">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option value="1" name="是" type="QString"/>
              </Option>
              <Option type="Map">
                <Option value="0" name="否" type="QString"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="township_code" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="probability" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="runner_up_code" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="runner_up_probability" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="attribution" configurationFlags="None">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option value="certain" name="归属明确" type="QString"/>
              </Option>
              <Option type="Map">
                <Option value="likely" name="倾向" type="QString"/>
              </Option>
              <Option type="Map">
                <Option value="disputed" name="跨界待核" type="QString"/>
              </Option>
              <Option type="Map">
                <Option value="outside" name="界外" type="QString"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="near_static_name" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="near_static_m" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field name="counted" configurationFlags="None">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option name="map" type="List">
              <Option type="Map">
                <Option value="1" name="是" type="QString"/>
              </Option>
              <Option type="Map">
                <Option value="0" name="否" type="QString"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field name="flags" configurationFlags="None">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias field="fire_id" name="火区编号" index="0"/>
    <alias field="event_id" name="事件编号" index="1"/>
    <alias field="day" name="日期（北京）" index="2"/>
    <alias field="first_utc" name="首次过境（UTC）" index="3"/>
    <alias field="last_utc" name="末次过境（UTC）" index="4"/>
    <alias field="lon" name="经度（°）" index="5"/>
    <alias field="lat" name="纬度（°）" index="6"/>
    <alias field="satellites" name="卫星" index="7"/>
    <alias field="detections" name="像元数" index="8"/>
    <alias field="counted_detections" name="计入像元数" index="9"/>
    <alias field="frp_mw" name="辐射功率（MW）" index="10"/>
    <alias field="confidence" name="最高置信度" index="11"/>
    <alias field="low_only" name="仅低置信度" index="12"/>
    <alias field="township_code" name="区划代码" index="13"/>
    <alias field="probability" name="归属概率" index="14"/>
    <alias field="runner_up_code" name="次选代码" index="15"/>
    <alias field="runner_up_probability" name="次选概率" index="16"/>
    <alias field="attribution" name="归属" index="17"/>
    <alias field="near_static_name" name="邻近静态热源" index="18"/>
    <alias field="near_static_m" name="距静态热源（m）" index="19"/>
    <alias field="counted" name="计入" index="20"/>
    <alias field="flags" name="标记" index="21"/>
  </aliases>
  <defaults>
    <default field="fire_id" applyOnUpdate="0" expression=""/>
    <default field="event_id" applyOnUpdate="0" expression=""/>
    <default field="day" applyOnUpdate="0" expression=""/>
    <default field="first_utc" applyOnUpdate="0" expression=""/>
    <default field="last_utc" applyOnUpdate="0" expression=""/>
    <default field="lon" applyOnUpdate="0" expression=""/>
    <default field="lat" applyOnUpdate="0" expression=""/>
    <default field="satellites" applyOnUpdate="0" expression=""/>
    <default field="detections" applyOnUpdate="0" expression=""/>
    <default field="counted_detections" applyOnUpdate="0" expression=""/>
    <default field="frp_mw" applyOnUpdate="0" expression=""/>
    <default field="confidence" applyOnUpdate="0" expression=""/>
    <default field="low_only" applyOnUpdate="0" expression=""/>
    <default field="township_code" applyOnUpdate="0" expression=""/>
    <default field="probability" applyOnUpdate="0" expression=""/>
    <default field="runner_up_code" applyOnUpdate="0" expression=""/>
    <default field="runner_up_probability" applyOnUpdate="0" expression=""/>
    <default field="attribution" applyOnUpdate="0" expression=""/>
    <default field="near_static_name" applyOnUpdate="0" expression=""/>
    <default field="near_static_m" applyOnUpdate="0" expression=""/>
    <default field="counted" applyOnUpdate="0" expression=""/>
    <default field="flags" applyOnUpdate="0" expression=""/>
  </defaults>
  <constraints>
    <constraint notnull_strength="0" field="fire_id" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="event_id" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="day" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="first_utc" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="last_utc" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="lon" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="lat" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="satellites" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="detections" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="counted_detections" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="frp_mw" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="confidence" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="low_only" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="township_code" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="probability" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="runner_up_code" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="runner_up_probability" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="attribution" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="near_static_name" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="near_static_m" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="counted" constraints="0" exp_strength="0" unique_strength="0"/>
    <constraint notnull_strength="0" field="flags" constraints="0" exp_strength="0" unique_strength="0"/>
  </constraints>
  <constraintExpressions>
    <constraint field="fire_id" exp="" desc=""/>
    <constraint field="event_id" exp="" desc=""/>
    <constraint field="day" exp="" desc=""/>
    <constraint field="first_utc" exp="" desc=""/>
    <constraint field="last_utc" exp="" desc=""/>
    <constraint field="lon" exp="" desc=""/>
    <constraint field="lat" exp="" desc=""/>
    <constraint field="satellites" exp="" desc=""/>
    <constraint field="detections" exp="" desc=""/>
    <constraint field="counted_detections" exp="" desc=""/>
    <constraint field="frp_mw" exp="" desc=""/>
    <constraint field="confidence" exp="" desc=""/>
    <constraint field="low_only" exp="" desc=""/>
    <constraint field="township_code" exp="" desc=""/>
    <constraint field="probability" exp="" desc=""/>
    <constraint field="runner_up_code" exp="" desc=""/>
    <constraint field="runner_up_probability" exp="" desc=""/>
    <constraint field="attribution" exp="" desc=""/>
    <constraint field="near_static_name" exp="" desc=""/>
    <constraint field="near_static_m" exp="" desc=""/>
    <constraint field="counted" exp="" desc=""/>
    <constraint field="flags" exp="" desc=""/>
  </constraintExpressions>
  <expressionfields/>
  <editform tolerant="1"></editform>
  <editforminit/>
  <editforminitcodesource>0</editforminitcodesource>
  <editforminitfilepath></editforminitfilepath>
  <editforminitcode><![CDATA[]]></editforminitcode>
  <featformsuppress>0</featformsuppress>
  <editorlayout>generatedlayout</editorlayout>
  <editable/>
  <labelOnTop/>
  <reuseLastValue/>
  <dataDefinedFieldProperties/>
  <widgets/>
  <layerGeometryType>0</layerGeometryType>
</qgis>
