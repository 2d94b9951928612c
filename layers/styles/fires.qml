<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis simplifyAlgorithm="0" minScale="100000000" simplifyDrawingHints="1" styleCategories="Symbology|Labeling|Fields|Forms|Rendering" simplifyLocal="1" symbologyReferenceScale="-1" maxScale="0" hasScaleBasedVisibilityFlag="0" simplifyDrawingTol="1" labelsEnabled="0" simplifyMaxScale="1" version="3.22.16-Białowieża">
  <renderer-v2 forceraster="0" type="RuleRenderer" enableorderby="0" symbollevels="0" referencescale="-1">
    <rules key="{c9f08a47-8853-4a0b-8485-d9d26505c0d1}">
      <rule symbol="0" label="火区" key="rule-0-0" filter="coalesce(&quot;counted&quot;,1) = 1"/>
      <rule symbol="1" label="未计入" key="rule-0-1" filter="NOT (coalesce(&quot;counted&quot;,1) = 1)"/>
    </rules>
    <symbols>
      <symbol alpha="1" type="marker" force_rhr="0" name="0" clip_to_extent="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" class="SimpleMarker" pass="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="0" name="angle"/>
            <Option type="QString" value="flat" name="cap_style"/>
            <Option type="QString" value="0,0,0,0" name="color"/>
            <Option type="QString" value="1" name="horizontal_anchor_point"/>
            <Option type="QString" value="round" name="joinstyle"/>
            <Option type="QString" value="circle" name="name"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="255,255,255,255" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="1.16424" name="outline_width"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="diameter" name="scale_method"/>
            <Option type="QString" value="2.9106" name="size"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale"/>
            <Option type="QString" value="MM" name="size_unit"/>
            <Option type="QString" value="1" name="vertical_anchor_point"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="flat"/>
          <prop k="color" v="0,0,0,0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="round"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="1.16424"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.9106"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" value="" name="name"/>
              <Option name="properties"/>
              <Option type="QString" value="collection" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer locked="0" class="SimpleMarker" pass="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="0" name="angle"/>
            <Option type="QString" value="flat" name="cap_style"/>
            <Option type="QString" value="0,0,0,0" name="color"/>
            <Option type="QString" value="1" name="horizontal_anchor_point"/>
            <Option type="QString" value="round" name="joinstyle"/>
            <Option type="QString" value="circle" name="name"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="232,80,31,255" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.5292" name="outline_width"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="diameter" name="scale_method"/>
            <Option type="QString" value="2.9106" name="size"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale"/>
            <Option type="QString" value="MM" name="size_unit"/>
            <Option type="QString" value="1" name="vertical_anchor_point"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="flat"/>
          <prop k="color" v="0,0,0,0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="round"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="232,80,31,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.5292"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.9106"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" value="" name="name"/>
              <Option name="properties"/>
              <Option type="QString" value="collection" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
      </symbol>
      <symbol alpha="1" type="marker" force_rhr="0" name="1" clip_to_extent="1">
        <data_defined_properties>
          <Option type="Map">
            <Option type="QString" value="" name="name"/>
            <Option name="properties"/>
            <Option type="QString" value="collection" name="type"/>
          </Option>
        </data_defined_properties>
        <layer locked="0" class="SimpleMarker" pass="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="0" name="angle"/>
            <Option type="QString" value="flat" name="cap_style"/>
            <Option type="QString" value="0,0,0,0" name="color"/>
            <Option type="QString" value="1" name="horizontal_anchor_point"/>
            <Option type="QString" value="round" name="joinstyle"/>
            <Option type="QString" value="circle" name="name"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="255,255,255,255" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.95256" name="outline_width"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="diameter" name="scale_method"/>
            <Option type="QString" value="2.3814" name="size"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale"/>
            <Option type="QString" value="MM" name="size_unit"/>
            <Option type="QString" value="1" name="vertical_anchor_point"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="flat"/>
          <prop k="color" v="0,0,0,0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="round"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="255,255,255,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.95256"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.3814"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" value="" name="name"/>
              <Option name="properties"/>
              <Option type="QString" value="collection" name="type"/>
            </Option>
          </data_defined_properties>
        </layer>
        <layer locked="0" class="SimpleMarker" pass="0" enabled="1">
          <Option type="Map">
            <Option type="QString" value="0" name="angle"/>
            <Option type="QString" value="flat" name="cap_style"/>
            <Option type="QString" value="0,0,0,0" name="color"/>
            <Option type="QString" value="1" name="horizontal_anchor_point"/>
            <Option type="QString" value="round" name="joinstyle"/>
            <Option type="QString" value="circle" name="name"/>
            <Option type="QString" value="0,0" name="offset"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale"/>
            <Option type="QString" value="MM" name="offset_unit"/>
            <Option type="QString" value="138,146,153,255" name="outline_color"/>
            <Option type="QString" value="solid" name="outline_style"/>
            <Option type="QString" value="0.29106" name="outline_width"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale"/>
            <Option type="QString" value="MM" name="outline_width_unit"/>
            <Option type="QString" value="diameter" name="scale_method"/>
            <Option type="QString" value="2.3814" name="size"/>
            <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale"/>
            <Option type="QString" value="MM" name="size_unit"/>
            <Option type="QString" value="1" name="vertical_anchor_point"/>
          </Option>
          <prop k="angle" v="0"/>
          <prop k="cap_style" v="flat"/>
          <prop k="color" v="0,0,0,0"/>
          <prop k="horizontal_anchor_point" v="1"/>
          <prop k="joinstyle" v="round"/>
          <prop k="name" v="circle"/>
          <prop k="offset" v="0,0"/>
          <prop k="offset_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="offset_unit" v="MM"/>
          <prop k="outline_color" v="138,146,153,255"/>
          <prop k="outline_style" v="solid"/>
          <prop k="outline_width" v="0.29106"/>
          <prop k="outline_width_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="outline_width_unit" v="MM"/>
          <prop k="scale_method" v="diameter"/>
          <prop k="size" v="2.3814"/>
          <prop k="size_map_unit_scale" v="3x:0,0,0,0,0,0"/>
          <prop k="size_unit" v="MM"/>
          <prop k="vertical_anchor_point" v="1"/>
          <data_defined_properties>
            <Option type="Map">
              <Option type="QString" value="" name="name"/>
              <Option name="properties"/>
              <Option type="QString" value="collection" name="type"/>
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
    <field configurationFlags="None" name="fire_id">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="event_id">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="day">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="first_utc">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="last_utc">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="lon">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="lat">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="satellites">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="detections">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="counted_detections">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="frp_mw">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="confidence">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" value="low" name="低"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="nominal" name="一般"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="high" name="高"/>
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
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" value="1" name="是"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="0" name="否"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="township_code">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="probability">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="runner_up_code">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="runner_up_probability">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="attribution">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" value="certain" name="归属明确"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="likely" name="倾向"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="disputed" name="跨界待核"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="outside" name="界外"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="near_static_name">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="near_static_m">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="counted">
      <editWidget type="ValueMap">
        <config>
          <Option type="Map">
            <Option type="List" name="map">
              <Option type="Map">
                <Option type="QString" value="1" name="是"/>
              </Option>
              <Option type="Map">
                <Option type="QString" value="0" name="否"/>
              </Option>
            </Option>
          </Option>
        </config>
      </editWidget>
    </field>
    <field configurationFlags="None" name="flags">
      <editWidget type="">
        <config>
          <Option/>
        </config>
      </editWidget>
    </field>
  </fieldConfiguration>
  <aliases>
    <alias index="0" field="fire_id" name="火区编号"/>
    <alias index="1" field="event_id" name="事件编号"/>
    <alias index="2" field="day" name="日期（北京）"/>
    <alias index="3" field="first_utc" name="首次过境（UTC）"/>
    <alias index="4" field="last_utc" name="末次过境（UTC）"/>
    <alias index="5" field="lon" name="经度（°）"/>
    <alias index="6" field="lat" name="纬度（°）"/>
    <alias index="7" field="satellites" name="卫星"/>
    <alias index="8" field="detections" name="像元数"/>
    <alias index="9" field="counted_detections" name="计入像元数"/>
    <alias index="10" field="frp_mw" name="辐射功率（MW）"/>
    <alias index="11" field="confidence" name="最高置信度"/>
    <alias index="12" field="low_only" name="仅低置信度"/>
    <alias index="13" field="township_code" name="区划代码"/>
    <alias index="14" field="probability" name="归属概率"/>
    <alias index="15" field="runner_up_code" name="次选代码"/>
    <alias index="16" field="runner_up_probability" name="次选概率"/>
    <alias index="17" field="attribution" name="归属"/>
    <alias index="18" field="near_static_name" name="邻近静态热源"/>
    <alias index="19" field="near_static_m" name="距静态热源（m）"/>
    <alias index="20" field="counted" name="计入"/>
    <alias index="21" field="flags" name="标记"/>
  </aliases>
  <defaults>
    <default expression="" applyOnUpdate="0" field="fire_id"/>
    <default expression="" applyOnUpdate="0" field="event_id"/>
    <default expression="" applyOnUpdate="0" field="day"/>
    <default expression="" applyOnUpdate="0" field="first_utc"/>
    <default expression="" applyOnUpdate="0" field="last_utc"/>
    <default expression="" applyOnUpdate="0" field="lon"/>
    <default expression="" applyOnUpdate="0" field="lat"/>
    <default expression="" applyOnUpdate="0" field="satellites"/>
    <default expression="" applyOnUpdate="0" field="detections"/>
    <default expression="" applyOnUpdate="0" field="counted_detections"/>
    <default expression="" applyOnUpdate="0" field="frp_mw"/>
    <default expression="" applyOnUpdate="0" field="confidence"/>
    <default expression="" applyOnUpdate="0" field="low_only"/>
    <default expression="" applyOnUpdate="0" field="township_code"/>
    <default expression="" applyOnUpdate="0" field="probability"/>
    <default expression="" applyOnUpdate="0" field="runner_up_code"/>
    <default expression="" applyOnUpdate="0" field="runner_up_probability"/>
    <default expression="" applyOnUpdate="0" field="attribution"/>
    <default expression="" applyOnUpdate="0" field="near_static_name"/>
    <default expression="" applyOnUpdate="0" field="near_static_m"/>
    <default expression="" applyOnUpdate="0" field="counted"/>
    <default expression="" applyOnUpdate="0" field="flags"/>
  </defaults>
  <constraints>
    <constraint field="fire_id" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="event_id" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="day" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="first_utc" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="last_utc" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="lon" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="lat" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="satellites" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="detections" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="counted_detections" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="frp_mw" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="confidence" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="low_only" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="township_code" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="probability" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="runner_up_code" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="runner_up_probability" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="attribution" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="near_static_name" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="near_static_m" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="counted" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
    <constraint field="flags" notnull_strength="0" unique_strength="0" exp_strength="0" constraints="0"/>
  </constraints>
  <constraintExpressions>
    <constraint exp="" desc="" field="fire_id"/>
    <constraint exp="" desc="" field="event_id"/>
    <constraint exp="" desc="" field="day"/>
    <constraint exp="" desc="" field="first_utc"/>
    <constraint exp="" desc="" field="last_utc"/>
    <constraint exp="" desc="" field="lon"/>
    <constraint exp="" desc="" field="lat"/>
    <constraint exp="" desc="" field="satellites"/>
    <constraint exp="" desc="" field="detections"/>
    <constraint exp="" desc="" field="counted_detections"/>
    <constraint exp="" desc="" field="frp_mw"/>
    <constraint exp="" desc="" field="confidence"/>
    <constraint exp="" desc="" field="low_only"/>
    <constraint exp="" desc="" field="township_code"/>
    <constraint exp="" desc="" field="probability"/>
    <constraint exp="" desc="" field="runner_up_code"/>
    <constraint exp="" desc="" field="runner_up_probability"/>
    <constraint exp="" desc="" field="attribution"/>
    <constraint exp="" desc="" field="near_static_name"/>
    <constraint exp="" desc="" field="near_static_m"/>
    <constraint exp="" desc="" field="counted"/>
    <constraint exp="" desc="" field="flags"/>
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
