#!/bin/bash
# make demo-county: an example workspace of Xinzhou in demo-county/, made by the ordinary commands from sample/xinzhou/.
# Real: power plants, steel works, coal mines, townships, fires (sample/SOURCES.md). All else is invented, and its name begins with 示例.
# The former demo-county/ stays until the new one is whole.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
out=demo-county new=demo-county/.making files=sample/xinzhou day=2024-11-15
workspace=$new/xinzhou.gpkg log=$new/log.txt

lantian() {  # lantian TASK …: shows it as it could be typed and runs it; the answer goes into log.txt
    local arg line='$ .venv/bin/lantian'
    for arg; do
        case $arg in *' '*) arg="'$arg'" ;; esac
        line+=" ${arg//$new/$out}"
    done
    printf '%s\n' "$line" | tee -a "$log"
    begins=$(($(wc -l <"$log") + 1))
    # the answer names the folder as it will be called
    .venv/bin/lantian "$@" 2>&1 | sed "s#$new#$out#g" >>"$log" || { tail -n "+$begins" "$log" >&2; return 1; }
}
shown() {  # the same, with the answer on the screen, too
    lantian "$@"
    tail -n "+$begins" "$log"
    echo
}
take() { lantian import-layer "$1" "$files/$2.csv" --workspace "$workspace" --datum "${3:-cgcs2000}" --by 示例; }
zone() { lantian build-zone "$workspace" --zone-id "$@" --by 示例; }
act() { lantian record-act "$workspace" "$@" --issuer 示例 --by 示例; }

rm -rf "$new"
mkdir -p "$new"
trap 'rm -rf "$new"' EXIT
: >"$log"

echo "一、建工作区，导入真实数据与示例台账 / the workspace, real data and invented registers"
lantian new-workspace "$workspace" --area 140900 --townships sample/townships.gpkg --preset xinzhou-2024 --by 示例
take heat_sources gem_coal_plants wgs84
take works gem_steel_works wgs84
take mines gem_coal_mines wgs84
take heat_sources cogeneration
for layer in heat_sources boilers kilns enterprises mines machines construction_sites bare_ground coal_users villages households \
    stations air_readings targets indicators dustfall roads; do
    take $layer $layer
done
take zones zones_drawn

echo "二、生成分区，登记示例通告 / zones, and invented notices that put them into force"
zone xz-built --kind built_up --name 示例建成区 --how box --borders 北=示例北环路 东=示例东环路 南=示例南环路 西=示例西环路
zone xz-coal --kind coal_ban --name 示例禁煤区 --how units --units 秀容街道办事处 长征街街道办事处
zone xz-fuel-3 --kind fuel_ban --grade III --name 示例禁燃区Ⅲ类 --how minus --zones xz-built --plants SL-Q16 --plant-radius-m 600
zone xz-fuel-2 --kind fuel_ban --grade II --name 示例禁燃区Ⅱ类 --how minus --units 秀容街道办事处 长征街街道办事处 东楼乡 播明镇 --minus-zones xz-fuel-3
zone xz-heat --kind heat_network --name 示例热力管网 --how ring --zones xz-built --radius-m 1500
zone xz-clean --kind clean_heating --name 示例清洁取暖区 --how clean_heating --level villages --village-radius-m 1200
zone xz-mach-1 --kind machinery --lowest-stage 2 --name 示例机械控制区（旧） --how units --units 秀容街道办事处
zone xz-mach-2 --kind machinery --lowest-stage 3 --name 示例机械控制区 --how units --units 秀容街道办事处 长征街街道办事处 解原乡
zone xz-burn --kind burn_ban --name 示例高速沿线禁烧区 --how road --roads 示例高速 --side both --offset-m 2000
zone xz-park --kind park --name 示例忻府工业园区 --how ring --plants SL-Q01 --radius-m 1500
zone dx-park --kind park --name 示例定襄工业园区 --how ring --plants SL-Q02 --radius-m 1200
zone yp-park --kind park --name 示例原平工业园区 --how ring --plants SL-Q03 --radius-m 1500
zone yp-coal --kind coal_ban --name 示例原平禁煤区 --how units --units 新原乡
zone dx-coal --kind coal_ban --name 示例定襄禁煤区（草案） --how units --units 晋昌镇
zone dx-burn --kind burn_ban --name 示例定襄禁烧区（草案） --how units --units 晋昌镇 神山乡 杨芳乡
act 示例〔2019〕1号 --title 示例旧机械控制区通告 --issued-on 2019-05-01 --in-force-on 2019-06-01 --enacts xz-mach-1
act 示例〔2024〕1号 --title 示例禁煤区通告 --issued-on 2024-05-20 --in-force-on 2024-06-01 --enacts xz-coal yp-coal --document $files/notice.txt
act 示例〔2024〕2号 --title 示例禁燃区通告 --issued-on 2024-05-20 --in-force-on 2024-06-01 --enacts xz-fuel-2 xz-fuel-3
act 示例〔2024〕3号 --title 示例机械控制区通告 --issued-on 2024-05-20 --in-force-on 2024-06-01 --enacts xz-mach-2 --replaces xz-mach-1 --repeals 示例〔2019〕1号
take zones zones_repealed
act 示例〔2024〕4号 --title 示例建成区、管网、园区与禁烧区 --issued-on 2024-05-20 --in-force-on 2024-06-01 \
    --enacts xz-built xz-heat xz-clean xz-burn xz-park dx-park yp-park
lantian show-zones "$workspace" --as-of $day
shown check-zones "$workspace" --out $new/zones

echo "三、供热半径、按方案排查、到期日历、火点 / heating radius, rules, calendar, fires"
shown heating-areas "$workspace" --as-of $day --store --out $new/heating --by 示例
shown apply-rules "$workspace" --as-of $day --store --out $new/findings --by 示例
lantian show-calendar "$workspace" --from $day --to 2025-12-31 --out $new/calendar.csv
lantian explain 112.72,38.405 --workspace "$workspace" --as-of $day --out $new/explain
shown flag-fires sample/viirs_noaa20_2023-11-09.csv --townships "$workspace:townships" --sources "$workspace:heat_sources" --sources "$workspace:mines" \
    --out $new/fires --workspace "$workspace" --by 示例

for made in "$new"/*; do
    rm -rf "$out/${made##*/}"
    mv "$made" "$out/"
done
rm -f $out/xinzhou.gpkg-wal $out/xinzhou.gpkg-shm $out/xinzhou.gpkg-journal
cat <<END
示例数据：名称以“示例”开头的设施、分区、通告与数值都是虚构的；乡镇界为示意。问题清单只演示规则，不说明任何真实单位的情况。
Demonstration: whatever is named 示例 is invented, township borders are a sketch; the findings show the rules and say nothing of any real plant.

  $out/xinzhou.gpkg                工作区，用 QGIS 打开 / the workspace, for QGIS
  $out/findings/findings.csv       问题，每条有依据 / findings, each with its clause
  $out/heating/reach.csv           供热半径内外 / within reach or not
  $out/zones/faults.csv            分区的问题 / faults of the zones
  $out/calendar.csv                到期日历 / what falls due
  $out/explain/clauses_here.csv    一处地方适用的条款 / what applies at one place
  $out/fires/map.html              火点网页地图 / web map of the fires
  $out/log.txt                     以上各条命令的全部输出 / the answer of every command
END
