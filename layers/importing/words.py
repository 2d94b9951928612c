"""What columns are called in Chinese offices' lists: field of the catalog → names, best first, as ``tables.columns.bare`` writes them."""

from __future__ import annotations

from ..schema import Layer
from ..tables.columns import bare

NAMES = {
    "code": ("编号", "编码", "代码", "设施编号", "企业编号", "锅炉编号", "设备编号", "统一编号", "工地编号", "站点编号", "矿山编号", "gemmineid", "gemlocationid"),
    # What the facility itself is called goes before the firm that has it: a list with both gives name and owner.
    "name": ("设施名称", "锅炉名称", "设备名称", "炉窑名称", "机械名称", "项目名称", "工地名称", "矿山名称", "煤矿名称", "矿名", "站点名称", "站名", "点位名称",
             "热源名称", "电厂名称", "村名称", "道路名称", "路名", "名称", "namezh", "minenamenoneng", "plantnamelocal", "企业名称", "单位名称", "企业",
             "name", "minename", "plantname"),
    "owner": ("使用单位", "产权单位", "所属单位", "所属企业", "所有人", "车主", "企业名称", "单位名称"),
    "running": ("在用", "运行", "正常运行"),
    "smallest_unit_mw": ("最小单机容量", "minunitmw"),
    "county": ("所在县", "县", "县区", "县市区", "区县", "所属县", "所属县区", "所属区县", "所在县区", "所在区县", "所在县市区", "县市区名称", "县区名称", "县名",
               "行政区", "countyname"),
    "township_code": ("乡镇代码", "所在乡镇代码", "乡镇区划代码", "区划代码", "行政区划代码", "xzqdm"),
    "township": ("乡镇名称", "乡镇街道", "所在乡镇", "所属乡镇", "街道", "xzqmc", "name"),
    "address": ("详细地址", "单位地址", "企业地址", "所在地", "地理位置", "坐落", "位置", "locationnoneng"),
    "flags": ("标志",),
    "note": ("说明", "备注说明", "description"),
    "capacity_mw": ("总装机容量", "装机规模", "总装机", "装机", "容量", "mw", "capacity"),
    "largest_unit_mw": ("最大单机容量", "单机容量", "最大单机规模", "maxunitmw"),
    "capacity_tph": ("锅炉容量", "额定容量", "额定蒸发量", "额定出力", "蒸发量", "锅炉吨位", "吨位", "出力", "蒸吨", "规模"),
    "fuel": ("燃料类型", "燃料种类", "燃料名称", "能源类型", "能源种类", "燃用燃料"),
    "use": ("锅炉用途", "使用用途"),
    "kind": ("类型", "种类", "分类", "区域类型", "区域类别", "矿种", "炉窑类型", "机械类型", "设备类型", "道路等级", "type", "minetype"),
    "state": ("运行状态", "使用状态", "现状", "状况", "整改状态", "建设状态", "进展", "status"),
    "deadline": ("完成时限", "整改时限", "整改期限", "淘汰期限", "时限", "期限"),
    "cogeneration": ("热电联产机组", "chp"),
    "captive": ("自备电厂", "自备机组"),
    "large_industrial": ("大型工业",),
    "replaceable": ("可替代", "有替代条件"),
    "monitored": ("在线监控", "在线监测", "安装在线监控", "自动监控", "联网"),
    "ultra_low": ("超低排放改造", "完成超低排放"),
    "built_on": ("投产日期", "建成时间", "投运日期", "投运时间", "投产时间"),
    "treatment": ("治理设施名称", "治理工艺", "污染治理设施"),
    "deep_treatment": ("深度治理", "完成深度治理"),
    "industry": ("行业类别", "行业类型", "所属行业", "行业名称"),
    "grade": ("绩效等级", "绩效级别", "绩效评级", "禁燃区等级"),
    "grade_from": ("评级时间", "评定日期"),
    "grade_to": ("有效期至", "评级有效期"),
    "emergency_list": ("应急减排清单企业", "纳入应急减排清单"),
    "protected": ("保障类企业",),
    "scattered": ("散乱污企业",),
    "is_new": ("新建矿山", "新建煤矿"),
    "self_burning": ("自燃情况", "有自燃"),
    "recorded": ("建档", "建档情况"),
    "env_code": ("环保编码", "环保登记号码", "环保标牌号", "环保号牌"),
    "stage": ("排放标准", "排放标准阶段", "国标阶段"),
    "smoke": ("黑烟", "可见黑烟"),
    "seen_on": ("发现时间", "检查日期", "检查时间"),
    "area_m2": ("占地面积", "工地面积", "用地面积", "裸地面积", "面积"),
    "video": ("视频", "安装视频监控", "视频监控安装"),
    "platform": ("联网", "平台", "接入平台"),
    "village_code": ("村庄代码", "村编码", "行政村代码", "区划代码"),
    "village": ("村名", "行政村", "村庄", "村名称", "行政村名称", "name"),
    "households": ("户数", "改造户数", "总户数"),
    "mode": ("改造方式", "供暖方式"),
    "done_on": ("完成时间", "改造完成时间", "改造日期"),
    "seasons_run": ("运行采暖季", "采暖季数"),
    "stable": ("运行稳定",),
    "zone_id": ("编号", "编码", "区域编号", "id"),
    "act": ("依据", "文号", "依据文件", "依据文号", "通告文号"),
    "valid_from": ("施行日期", "实施日期", "生效日期", "启用日期", "起始日期", "起用日期"),
    "valid_to": ("失效日期", "截止日期", "停用日期", "终止日期"),
    "declared_km2": ("公告面积", "面积"),
    "lowest_stage": ("最低阶段", "允许最低阶段"),
    "radius_m": ("供热半径",),
    "basis": ("依据条款",),
    "number": ("发文字号", "文件号", "编号"),
    "title": ("标题", "文件名称", "通告名称", "名称"),
    "issuer": ("发文机关", "发布单位", "印发单位", "发布机构"),
    "issued_on": ("印发日期", "发文日期", "成文日期", "发布时间"),
    "in_force_on": ("实施日期", "生效日期", "施行时间"),
    "repealed_on": ("废止日期", "失效日期"),
    "county_code": ("区划代码", "县代码", "行政区划代码", "xzqdm", "adcode", "code", "编号"),
    "city": ("地市", "所属市", "市名"),
    "grid_code": ("网格编号", "网格编码", "编号"),
    "grid": ("网格名称", "名称"),
    "level": ("网格级别", "站点级别", "等级"),
    "border_id": ("编号", "边界编号"),
    "side": ("方向", "方位"),
    "road": ("路名", "道路名称"),
    "dust_load": ("积尘负荷",),
    "measured_on": ("检测日期", "监测日期"),
}
# In these layers a general word means something narrower.
OWN = {
    "enterprises": {"code": ("统一社会信用代码", "社会信用代码", "信用代码")},
    "works": {"code": ("统一社会信用代码", "社会信用代码", "信用代码")},
    "townships": {"township_code": ("code", "代码", "编码", "编号", "adcode"), "county": ("countyname",)},
    "villages": {"village_code": ("code", "代码", "编码", "编号")},
    "grids": {"grid_code": ("code", "代码", "编码")},
    "boilers": {"capacity_tph": ("容量",)},
}
PLACES = {
    "lon": ("经度", "lon", "lng", "longitude", "long", "东经", "中心经度", "坐标经度", "经度坐标", "企业经度", "单位经度", "经度e", "*经度"),
    "lat": ("纬度", "lat", "latitude", "北纬", "中心纬度", "坐标纬度", "纬度坐标", "企业纬度", "单位纬度", "纬度n", "*纬度"),
    "x": ("x", "x坐标", "坐标x", "xcoord", "pointx", "横坐标x", "纵坐标x", "北坐标", "纵坐标", "northing"),
    "y": ("y", "y坐标", "坐标y", "ycoord", "pointy", "纵坐标y", "横坐标y", "东坐标", "横坐标", "easting"),
    "wkt": ("wkt", "geometry", "geom", "thegeom", "shape", "几何", "坐标串", "wktgeom", "geometrywkt"),
    "pair": ("经纬度", "坐标", "经纬度坐标", "地理坐标", "坐标经纬度", "中心坐标"),
}


def meanings(layer: Layer) -> dict[str, tuple[str, ...]]:
    """field → bare names of its column in *layer*: the catalog's own first, then those of the lists."""
    found = {}
    for field in layer.fields:
        own = OWN.get(layer.name, {}).get(field.name, ())
        words = [bare(field.name), bare(field.zh), bare(field.en), *own, *NAMES.get(field.name, ())]
        if field.name == "name":  # a list with names in two languages is asked for the Chinese one
            words = [*NAMES["name"]]
        if (field.low, field.high) == (0, 1):
            words += ["是否" + bare(word) for word in (field.zh, *NAMES.get(field.name, ()))] + ["有无" + bare(field.zh)]
        found[field.name] = tuple(dict.fromkeys(words))
    return found
