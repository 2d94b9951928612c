// The frame around the map: buttons, phone sheet, keyboard, scale, paper.
const PAPERS = {"A4": "A4 landscape", "A4p": "A4 portrait", "A3": "A3 landscape"};
const PAPER_MM = {"A4": [297, 210], "A4p": [210, 297], "A3": [420, 297]};
let paper = "A4";

function onPhone() { return matchMedia("(max-width: 760px)").matches; }

function openSheet(open) {
  document.body.classList.toggle("sheet-open", open);
  $("grip").setAttribute("aria-expanded", String(open));
  $("panel").scrollTop = 0;
}

// Room that panels take from the map, in pixels: [left, top, right, bottom].
function margins() {
  if (document.body.classList.contains("printing")) { return [20, 20, 20, 20]; }
  if (onPhone()) { return [24, 44, 70, $("panel").getBoundingClientRect().height + 10]; }
  return [40, 40, document.body.classList.contains("legend-folded") ? 40 : 268, 50];
}

function fitMap(bounds, maxZoom) {
  const m = margins();
  map.fitBounds(bounds, {paddingTopLeft: [m[0], m[1]], paddingBottomRight: [m[2], m[3]], maxZoom: maxZoom || 16, animate: false});
}

function keepInView(e) {
  const m = margins();
  map.panInside([E.lat[e], E.lon[e]], {paddingTopLeft: [m[0] + 60, m[1] + 40], paddingBottomRight: [m[2] + 60, m[3] + 40], animate: false});
}

// The townships; where there are none, the zones.
function wholeArea() {
  const b = DATA.bounds;
  const all = b ? L.latLngBounds([[b[1], b[0]], [b[3], b[2]]]) : L.latLngBounds([]);
  if (!b && Z) { Z.kind.forEach((_, i) => all.extend(zoneBounds(i))); }
  if (all.isValid()) { fitMap(all, 14); }
}

function icon(path) { return svg("svg", {viewBox: "0 0 20 20", "aria-hidden": "true"}, svg("path", {d: path})); }

function drawControls() {
  const frame = "M3 7V3h4M13 3h4v4M17 13v4h-4M7 17H3v-4";
  fillIn(clear($("zoom")), [
    button("", "+", () => map.zoomIn(1), {"aria-label": t("zoom_in"), title: t("zoom_in")}),
    button("", "−", () => map.zoomOut(1), {"aria-label": t("zoom_out"), title: t("zoom_out")}),
    button("", icon(frame), wholeArea, {"aria-label": t("whole"), title: t("whole")}),
  ]);
  fillIn(clear($("tools")), [
    button("", icon("M10 3 18 7.5 10 12 2 7.5zM3 11.5 10 15.5 17 11.5"), () => { if (document.body.classList.toggle("legend-open")) { openSheet(false); } }, {"aria-label": t("legend"), id: "tool-legend"}),
    button("", icon("M8.5 14a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11zM12.5 12.5 17 17"), () => { closeCard(); openSheet(true); $("query").focus(); }, {"aria-label": t("search"), id: "tool-search"}),
    button("", icon(frame), wholeArea, {"aria-label": t("whole"), id: "tool-whole"}),
  ]);
  const asOf = DATA.as_of || (DATA.period && DATA.period.last_day);
  fillIn(clear($("actions")), [
    el("span.edition." + DATA.edition.kind, null, el("span", null, t(DATA.edition.kind),
      DATA.edition.kind === "public" && !DATA.approval ? [el("i", null, " · "), el("span.draft", null, t("draft_tag"))] : null)),
    asOf ? el("span.asof", null, t("as_of") + " ", el("b", null, asOf)) : null,
    button("language", "中 / EN", () => setLanguage(LANG === "zh" ? "en" : "zh"), {id: "language", "aria-label": t("switch_language"), lang: LANG === "zh" ? "en" : "zh"}),
    el("span.print", null, el("button", {type: "button", id: "print", click: () => window.print()}, t("print")),
      el("select", {id: "paper", "aria-label": t("paper"), change: (event) => { paper = event.target.value; setPaper(); }},
        Object.keys(PAPERS).map((key) => el("option", {value: key, selected: key === paper}, t("paper_" + key))))),
  ]);
}

const MARGIN_MM = 8;
const SPARE_MM = 5;

// Millimetres that title, legend and footer take on paper: the rules for print are put to the screen for a moment and what they make is measured.
function besideMap(node) {
  const rules = [];
  Array.from(document.styleSheets).forEach((sheet) => Array.from(sheet.cssRules).forEach((rule) => { if (rule.media && rule.media.mediaText === "print") { rules.push(rule); } }));
  rules.forEach((rule) => { rule.media.mediaText = "all"; });
  document.body.style.width = PAPER_MM[paper][0] - 2 * MARGIN_MM + "mm";
  node.style.setProperty("height", "50mm", "important");
  const rest = ($("foot").getBoundingClientRect().bottom - $("top").getBoundingClientRect().top) * 25.4 / 96 - 50;
  document.body.style.width = "";
  rules.forEach((rule) => { rule.media.mediaText = "print"; });
  return rest;
}

function setPaper() { document.body.classList.toggle("upright", paper === "A4p"); $("paper-size").textContent = "@page { size: " + PAPERS[paper] + "; margin: " + MARGIN_MM + "mm; }"; }

// On paper the map has a size in millimetres, so it is laid out anew and shows at least what the screen showed.
function startPrinting() {
  document.head.appendChild(el("style", {id: "paper-size"}));
  setPaper();
  let before = null;
  window.addEventListener("beforeprint", () => {
    before = {bounds: map.getBounds(), centre: map.getCenter(), zoom: map.getZoom()};
    const size = PAPER_MM[paper];
    document.body.classList.add("printing");
    const node = $("map_1");
    node.style.setProperty("width", (size[0] - 2 * MARGIN_MM) + "mm", "important");
    node.style.setProperty("height", Math.max(size[1] - 2 * MARGIN_MM - SPARE_MM - besideMap(node), 60) + "mm", "important");
    map.invalidateSize({animate: false, pan: false});
    if (state.event < 0 && before.zoom < 9) { wholeArea(); } else { map.fitBounds(before.bounds, {animate: false}); }
    drawZones();
    placeLabels();
  });
  window.addEventListener("afterprint", () => {
    document.body.classList.remove("printing");
    $("map_1").style.removeProperty("width");
    $("map_1").style.removeProperty("height");
    map.invalidateSize({animate: false, pan: false});
    if (before) { map.setView(before.centre, before.zoom, {animate: false}); }
    drawZones();
    placeLabels();
  });
}

function drawScale() {
  const size = map.getSize();
  if (!size.x) { return; }
  const y = size.y / 2;
  const wide = map.distance(map.containerPointToLatLng([0, y]), map.containerPointToLatLng([100, y])) / 100;
  const most = wide * 110;
  const power = Math.pow(10, Math.floor(Math.log10(most)));
  const length = [5, 2, 1].map((k) => k * power).find((value) => value <= most);
  const px = length / wide;
  fillIn(clear($("scale")), [svg("svg", {width: px + 60, height: 24, "aria-hidden": "true"},
    svg("text", {x: 0, y: 11}, "0"), svg("text", {x: px, y: 11, "text-anchor": "middle"}, length >= 1000 ? length / 1000 + " km" : length + " m"),
    svg("rect", {x: 0.5, y: 15.5, width: px / 2, height: 5, fill: "#1C2833", stroke: "#1C2833"}),
    svg("rect", {x: px / 2 + 0.5, y: 15.5, width: px / 2, height: 5, fill: "#fff", stroke: "#1C2833"}))]);
}

function startSheet() {
  let pulled = null;
  const grip = $("grip");
  grip.addEventListener("click", () => { if (!pulled) { openSheet(!document.body.classList.contains("sheet-open")); } pulled = null; });
  let from = null;
  grip.addEventListener("pointerdown", (event) => { from = event.clientY; pulled = null; grip.setPointerCapture(event.pointerId); });
  grip.addEventListener("pointerup", (event) => {
    if (from !== null && Math.abs(event.clientY - from) > 24) { pulled = true; openSheet(event.clientY < from); }
    from = null;
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") { return; }
    if (document.body.classList.contains("legend-open")) { document.body.classList.remove("legend-open"); }
    else if (state.event >= 0 || state.thing) { closeCard(); }
    else if (state.township >= 0) { chooseTownship(-1, false); }
    else if (onPhone()) { openSheet(false); }
  });
}
