"""The indicators that the plans set figures for: code → (zh, en, unit). A county may keep others under names of its own."""

INDICATORS = {
    "non_fossil_share": ("非化石能源消费比重", "Share of non-fossil energy", "%"),
    "electric_share": ("电能占终端能源消费比重", "Share of electricity in final energy", "%"),
    "coal_consumption": ("煤炭消费量较基准年变化", "Coal consumption against the base year", "%"),
    "new_energy_fleet": ("公共领域车辆新能源占比", "New-energy share of public vehicles", "%"),
    "new_energy_fleet_added": ("新增更换公共领域车辆新能源占比", "New-energy share of added public vehicles", "%"),
    "prefab_share": ("装配式建筑占新建建筑面积比例", "Share of prefabricated building", "%"),
    "sweep_rate": ("道路机械化清扫率", "Mechanised road sweeping", "%"),
    "straw_utilisation": ("秸秆综合利用率", "Straw utilisation", "%"),
    "rail_share_coal": ("煤炭、焦炭铁路运输比例", "Rail share of coal and coke", "%"),
    "rail_share_bulk": ("大宗货物铁路运输比例", "Rail share of bulk goods", "%"),
    "rail_siding_share": ("铁路专用线接入比例", "Share of firms with a siding", "%"),
    "clean_transport_share": ("煤炭清洁方式运输比例", "Clean transport of coal", "%"),
    "obd_share": ("国四、国五中重型柴油货车OBD安装率", "Stage IV and V trucks with OBD", "%"),
    "diesel_pass_rate": ("柴油货车检验合格率", "Diesel trucks that pass", "%"),
    "smoke_cameras_added": ("新增黑烟车抓拍设备", "Smoke cameras added", "套"),
}
