// Findings, dated clauses and readings of the internal edition, off at first: a mark where a finding lies, a list in the left panel, a card for each.
const records = {layer: null, places: [], shown: {}};
const MARK_CELL = 24;
const RECORD_ROWS = 10;
const SEVERITIES = ["critical", "major", "minor", "note", "closed"];

function startRecords() {
  map.createPane("records").style.zIndex = 565;
  records.layer = L.layerGroup().addTo(map);
  (DATA.records || []).forEach((part) => {
    unpack(part);
    part.fields.forEach((field) => unpack(field));
    state.layers["record-" + part.layer] = false;
  });
  if (DATA.records) { map.on("moveend", drawRecords); }
}

// A cell that is the same in both languages is one text, else a pair.
function cell(value) { return Array.isArray(value) ? value[LANG === "zh" ? 0 : 1] : value || ""; }

function recordOn(p) { return state.layers["record-" + DATA.records[p].layer]; }

function recordTitle(p, i) { return [DATA.records[p].title[LANG === "zh" ? 0 : 1], cell(DATA.records[p].head[i])].filter((text) => text).join(LANG === "zh" ? "：" : ": "); }

// Colour and form of a severity, as in the dock: square !, triangle !, disc, ring i, disc ✓.
function severityMark(name, size) {
  const look = DATA.palette.severity[name] || DATA.palette.severity.note;
  const box = svg("svg", {class: "severity", width: size, height: size, viewBox: "-9 -9 18 18", "aria-hidden": "true", focusable: "false"});
  const casing = {stroke: "#fff", "stroke-width": 1.4};
  const ring = look.shape === "ring";
  if (look.shape === "square") { box.appendChild(svg("rect", Object.assign({x: -7, y: -7, width: 14, height: 14, fill: look.colour}, casing))); }
  else if (look.shape === "triangle") { box.appendChild(svg("path", Object.assign({d: "M0 -7.6L8 6.8H-8z", fill: look.colour, "stroke-linejoin": "round"}, casing))); }
  else { box.appendChild(svg("circle", Object.assign({r: 7, fill: ring ? "#fff" : look.colour}, ring ? {stroke: look.colour, "stroke-width": 2.2} : casing))); }
  if (look.glyph) {
    box.appendChild(svg("text", {y: look.shape === "triangle" ? 5.4 : 4.2, "text-anchor": "middle", "font-size": 11.5, "font-weight": 700, fill: look.text || (ring ? look.colour : "#fff")}, look.glyph));
  }
  return box;
}

function graver(part) { return (a, b) => SEVERITIES.indexOf(part.severity[a]) - SEVERITIES.indexOf(part.severity[b]) || a - b; }

// Marks a little to the upper right of what they are about; what would touch becomes one mark, the gravest, with the number.
function drawRecords() {
  records.layer.clearLayers();
  records.places = [];
  const focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.record : null;
  (DATA.records || []).forEach((part, p) => {
    if (!part.x || !recordOn(p)) { return; }
    heaps(part).forEach((found) => addRecordMark(p, found, focused));
  });
}

// Rows in view, each with those that lie within a mark's breadth of it; the gravest first.
function heaps(part) {
  const view = map.getBounds().pad(0.1);
  const cells = new Map();
  const found = [];
  const inView = part.x.map((_, i) => i).filter((i) => part.x[i] !== null && view.contains([part.y[i], part.x[i]])).sort(graver(part));
  inView.forEach((i) => {
    const at = map.project([part.y[i], part.x[i]]);
    const column = Math.floor(at.x / MARK_CELL);
    const row = Math.floor(at.y / MARK_CELL);
    for (let k = 0; k < 9; k += 1) {
      const near = (cells.get(column + k % 3 - 1 + "," + (row + Math.floor(k / 3) - 1)) || []).find((heap) => Math.abs(heap.at.x - at.x) < MARK_CELL && Math.abs(heap.at.y - at.y) < MARK_CELL);
      if (near) { near.rows.push(i); return; }
    }
    const heap = {at, rows: [i]};
    const key = column + "," + row;
    if (!cells.has(key)) { cells.set(key, []); }
    cells.get(key).push(heap);
    found.push(heap.rows);
  });
  return found;
}

function addRecordMark(p, found, focused) {
  const part = DATA.records[p];
  const first = found[0];
  const name = p + "," + first;
  const size = matchMedia("(pointer: coarse)").matches ? 44 : 24;
  const at = [part.y[first], part.x[first]];
  const marker = L.marker(at, {pane: "records", keyboard: true, icon: L.divIcon({className: "record", iconSize: [size, size], iconAnchor: [size / 2 - 9, size / 2 + 9],
    html: el("span", null, severityMark(part.severity[first], 18), found.length > 1 ? el("small", null, found.length) : null)})});
  const open = () => {
    const bounds = L.latLngBounds(found.map((i) => [part.y[i], part.x[i]]));
    if (found.length > 1 && map.getZoom() < 16 && bounds.getSouthWest().distanceTo(bounds.getNorthEast()) > 30) {
      map.fitBounds(bounds.pad(0.3), {maxZoom: map.getZoom() + 3, animate: false});
    } else { openThing(found.length > 1 ? {records: [p, found]} : {record: [p, first]}); }
  };
  marker.on("click", open);
  records.layer.addLayer(marker);
  const node = set(marker.getElement(), {"aria-label": found.length > 1 ? t("records_here", {n: found.length, title: part.title[LANG === "zh" ? 0 : 1]}) : recordTitle(p, first),
    "data-record": name});
  node.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); event.stopPropagation(); open(); } });
  if (focused === name) { node.focus({preventScroll: true}); }
  const spot = map.latLngToContainerPoint(at);
  records.places.push([spot.x, spot.y - 18, spot.x + 18, spot.y]);
}

// The lists of what is switched on, below the zones.
function drawRecordList() {
  const box = clear($("records"));
  box.hidden = !DATA.records || state.event >= 0 || Boolean(state.thing) || !DATA.records.some((_, p) => recordOn(p));
  if (box.hidden) { return; }
  DATA.records.forEach((part, p) => { if (recordOn(p)) { fillIn(box, recordList(p)); } });
}

function recordList(p) {
  const part = DATA.records[p];
  const most = records.shown[part.layer] || RECORD_ROWS;
  const n = part.head.length;
  const late = part.late ? part.late.reduce((all, one) => all + one, 0) : 0;
  const note = part.state ? t("records_open", {n: part.state.filter((one) => one !== "closed").length}) + (late ? " · " + t("records_late", {n: late}) : "") : String(n);
  const rows = [];
  for (let i = 0; i < Math.min(n, most); i += 1) {
    if (part.group && (i === 0 || cell(part.group[i]) !== cell(part.group[i - 1]))) { rows.push(el("li.group", null, cell(part.group[i]))); }
    rows.push(el("li", null, recordRow(p, i)));
  }
  return [el("div.heading", null, el("h2", null, part.title[LANG === "zh" ? 0 : 1]), el("span", null, note)), el("ul.record-rows", null, rows),
    n > most ? el("p.rest", null, strongNumber("records_more", n - most), " ", button("link", t("expand"), () => {
      records.shown[part.layer] = most + 200; drawRecordList(); })) : null,
    part.left ? el("p.small", null, t("records_left", {n: part.left})) : null];
}

function recordRow(p, i) {
  const part = DATA.records[p];
  const due = part.late && part.late[i] ? el("span.late", null, t("late")) : null;
  return el("button.record-row" + (part.severity ? "" : ".plain"), {type: "button", "data-row": p + "," + i, click: () => openThing({record: [p, i]}, true)},
    part.severity ? severityMark(part.severity[i], 18) : null, el("span", null, el("b", null, cell(part.head[i]) || part.title[LANG === "zh" ? 0 : 1]), " ", due,
      el("small", null, cell(part.note[i]))));
}

function recordCard(p, i) {
  const part = DATA.records[p];
  const named = [[t("kind"), part.title[LANG === "zh" ? 0 : 1]]];
  if (part.severity) { named.push([t("severity"), t("severity_" + part.severity[i]) + (part.late[i] ? t("in_brackets", {text: t("late")}) : "")]); }
  if (part.x && part.x[i] !== null) { named.push([t("place"), part.y[i].toFixed(4) + "°N  " + part.x[i].toFixed(4) + "°E"]); }
  return el("article", {"aria-label": recordTitle(p, i)},
    el("div.card-head", null, part.severity ? el("span.icon", null, severityMark(part.severity[i], 22)) : null, el("b", null, cell(part.head[i]) || part.title[LANG === "zh" ? 0 : 1])),
    el("div.card-body", null, factRows(named.concat(part.fields.map((field) => [cell(field.title), cell(field.cells[i])])))),
    part.severity ? el("p.small.card-body", null, t("records_note")) : null);
}

// Several in one place: each a row that leads to its card.
function recordsCard(p, found) {
  const part = DATA.records[p];
  const title = t("records_here", {n: found.length, title: part.title[LANG === "zh" ? 0 : 1]});
  return el("article", {"aria-label": title}, el("div.card-head", null, el("b", null, title)),
    el("div.card-body", null, el("ul.record-rows", null, found.map((i) => el("li", null, recordRow(p, i))))));
}

// Where a record lies: its own place, else its township.
function goToRecord(p, i) {
  const part = DATA.records[p];
  if (part.x && part.x[i] !== null) { map.setView([part.y[i], part.x[i]], Math.max(map.getZoom(), 13), {animate: false}); }
  else if (part.unit && part.unit[i] >= 0) { fitMap(ground.units[part.unit[i]].getBounds().pad(0.4), 12); }
}

// The legend's part: findings, lists and lines, each off until somebody wants it.
function recordsPart(part) {
  if (!DATA.records && !DATA.outlines) { return null; }
  const line = (name, mark, one, n, draw, listed) => el("label.switch.key" + (listed ? ".listed" : ""), null, el("input", {type: "checkbox", id: name, checked: state.layers[name], change: (event) => {
    state.layers[name] = event.target.checked; draw(); drawLegend(); $(name).focus({preventScroll: true}); }}), mark, el("span", null, one.title[LANG === "zh" ? 0 : 1]), el("small", null, n));
  const rows = [];
  (DATA.records || []).forEach((one, p) => {
    rows.push(line("record-" + one.layer, one.x ? severityMark("major", 16) : el("span.sheet-mark", {"aria-hidden": "true"}, "≡"), one, one.head.length,
      () => { drawRecords(); placeLabels(); drawRecordList(); }, !one.x));
    if (one.x && recordOn(p)) {
      rows.push(el("div.severities", null, SEVERITIES.filter((name) => one.severity.indexOf(name) >= 0).map((name) => el("p.key", null, severityMark(name, 16), t("severity_" + name)))));
    }
  });
  (DATA.outlines || []).forEach((one) => rows.push(line("outline-" + one.layer, lineSwatch(one.look), one, one.lines.length, drawOutlines)));
  return part("records", el("div.switch", null, el("b", null, t("records")), el("small", null, t("records_off"))), rows);
}
