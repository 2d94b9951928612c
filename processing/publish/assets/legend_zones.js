// The legend's part of zones: kinds with their hatch, the two days and what changed between them, facilities.
function zonesPart(part, toggle) {
  if (!Z || !zones.kinds.length) { return null; }
  const choice = (name, text) => el("button.choice", {type: "button", "aria-pressed": String(state.zoneDay === name), id: "zones-" + name, click: () => {
    state.zoneDay = name;
    drawZones();
    drawZoneList();
    placeLabels();
    drawLegend();
    $("zones-" + name).focus();
    $("live").textContent = t("zones_on", {n: zonesInForce().length, day: name === "then" ? Z.days[1] : Z.days[0]});
  }}, text);
  const days = Z.days[1] ? el("div.choices", {role: "group", "aria-label": t("zone_days")}, [["then", Z.days[1]], ["now", Z.days[0]]].sort((a, b) => (a[1] < b[1] ? -1 : 1))
    .map((one) => choice(one[0], one[1])), choice("changes", t("zone_changes"))) : null;
  return part("zones", el("div.switch", null, el("b", null, t("zones")), Z.days[1] ? null : el("small", null, Z.days[0])), days,
    state.zoneDay === "changes" ? changeKeys() : null,
    el("div", {id: "zone-keys"}),
    Z.status.indexOf("draft") >= 0 ? el("p.key.plain", null, t("zone_draft_key")) : null,
    Z.kind.indexOf("heating") >= 0 ? el("p.key.plain", null, t("zone_heating")) : null);
}

function changeKeys() {
  const p = DATA.palette.compare;
  const sum = (name) => Z.changes[name].reduce((all, one) => all + one.km2, 0).toFixed(2);
  return ["added", "removed"].map((name) => {
    const box = swatch(p[name].line, p[name].line);
    box.querySelector("rect").setAttribute("fill-opacity", p[name].opacity);
    box.appendChild(svg("text", {x: 15, y: 11.5, "text-anchor": "middle", "font-size": 12, "font-weight": 700, fill: p[name].line}, p[name].sign));
    return el("p.key", null, box, t("change_" + name, {km2: sum(name)}));
  });
}

// Rows of kinds, anew with every view: one whose zones are all too small to be drawn says so.
function drawZoneLegend() {
  const box = $("zone-keys");
  if (!box) { return; }
  const focused = document.activeElement && document.activeElement.id;
  fillIn(clear(box), zones.kinds.filter((key) => state.zoneDay === "changes" || Z.kind.some((_, i) => zoneKey(i) === key && zoneOn(i))).map((key) => {
    const seen = zones.hidden[key];
    const small = seen && seen.small > 0 && seen.drawn === 0 && state.layers["zone-" + key];
    const draft = Z.kind.every((_, i) => zoneKey(i) !== key || Z.status[i] === "draft");
    return el("label.switch.key" + (small ? ".away" : ""), null, el("input", {type: "checkbox", id: "zone-" + key, checked: state.layers["zone-" + key], change: (event) => {
      state.layers["zone-" + key] = event.target.checked;
      drawZones();
      placeLabels();
    }}), zoneSwatch(key, {draft}), el("span", null, zoneTitle(key)), small ? el("small", null, t("zoom_to_see")) : null);
  }));
  box.className = box.querySelectorAll("label:not(.away)").length > 5 ? "many" : "";
  if (focused && focused.indexOf("zone-") === 0 && $(focused)) { $(focused).focus({preventScroll: true}); }
}

function zoneOn(i) { return (Z.on[i] & (state.zoneDay === "then" ? 2 : 1)) > 0; }

function facilitiesPart(part) {
  if (!DATA.facilities) { return null; }
  return part("facilities", el("div.switch", null, el("b", null, t("facilities")), el("small", null, t("from_zoom", {zoom: facilities.zoom}))),
    el("div.facility-keys" + (DATA.facilities.length > 5 ? ".many" : ""), null, DATA.facilities.map((one) => el("label.switch.key", null,
      el("input", {type: "checkbox", id: "facility-" + one.layer, checked: state.layers["facility-" + one.layer], change: (event) => {
        state.layers["facility-" + one.layer] = event.target.checked; drawFacilities(); }}),
      el("span.facility", null, el("span", null, one.glyph[0][LANG === "zh" ? 0 : 1])), el("span", null, one.title[LANG === "zh" ? 0 : 1]), el("small", null, one.x.length)))));
}
