// Zones: hatch, band, outline in their order, drawn anew for every view; one overlay, so that zooming carries them along.
const zones = {overlay: null, box: null, kinds: [], hidden: {}, labels: [], outlines: []};
const FAR_ZOOM = 9.5;
let Z = null; // zones, columns

function startZones() {
  Z = DATA.zones || null;
  if (!Z) { return; }
  map.createPane("zones").style.zIndex = 225;
  map.getPane("zones").style.pointerEvents = "none";
  zones.outlines = Z.polygons.map(unpackPolygons);
  zones.changed = Z.changes ? ["removed", "added"].map((name) => Z.changes[name].map((one) => Object.assign({change: name, outline: unpackPolygons(one.polygons)}, one)))
    .reduce((all, some) => all.concat(some), []) : [];
  zones.kinds = zoneKeys();
  zones.kinds.forEach((key) => { state.layers["zone-" + key] = true; });
  map.on("moveend", drawZones);
}

function zoneKey(i) { return Z.kind[i] + (Z.grade[i] ? "." + Z.grade[i] : ""); }

// Kinds in the order of their rank: what is hatched first stands first in the legend.
function zoneKeys() {
  const look = DATA.palette.zone;
  const place = (key) => { const at = look.rank.indexOf(key.split(".")[0]); return at < 0 ? look.rank.length + look.order.indexOf(key.split(".")[0]) : at; };
  return Array.from(new Set(Z.kind.map((_, i) => zoneKey(i)))).sort((a, b) => place(a) - place(b) || (a < b ? 1 : -1));
}

function zoneLook(key) {
  const parts = key.split(".");
  const kind = DATA.palette.zone[parts[0]] || {line: "#56636D", text: "#56636D", outline: 1.4, code: [parts[0], parts[0]]};
  return parts[1] && kind[parts[1]] ? kind[parts[1]] : kind;
}

function zoneTitle(key) {
  const parts = key.split(".");
  const names = Z.kinds[parts[0]] || [parts[0], parts[0]];
  const grade = {I: "Ⅰ", II: "Ⅱ", III: "Ⅲ"}[parts[1]];
  if (parts[0] === "fuel_ban" && grade) { return LANG === "zh" ? "禁燃区" + grade + "类" : "Fuel ban " + parts[1]; }
  return names[LANG === "zh" ? 0 : 1];
}

function zoneCode(i) {
  const code = zoneLook(zoneKey(i)).code || ["", ""];
  const more = [];
  if (Z.kind[i] === "machinery" && Z.lowest_stage[i]) { more.push(LANG === "zh" ? "国" + "零一二三四五六"[Z.lowest_stage[i]] : ["0", "I", "II", "III", "IV", "V", "VI"][Z.lowest_stage[i]]); }
  if (Z.radius_m[i]) { more.push(Math.round(Z.radius_m[i] / 100) / 10 + " km"); }
  if (Z.status[i] === "draft") { more.push(t("zone_draft")); }
  if (Z.status[i] === "repealed" && Z.valid_to[i]) { more.push("– " + Z.valid_to[i]); }
  return [code[LANG === "zh" ? 0 : 1]].concat(more).join(" ");
}

// In force on the day shown, and its kind switched on.
function zoneShown(i) {
  if (!state.layers["zone-" + zoneKey(i)]) { return false; }
  return state.zoneDay === "then" ? (Z.on[i] & 2) > 0 : state.zoneDay === "changes" ? Z.status[i] !== "draft" : (Z.on[i] & 1) > 0;
}

function pixelRings(outline, origin) {
  return outline.reduce((all, rings) => all.concat(rings), []).map((ring) => ring.map((at) => {
    const p = map.project(at);
    return [p.x - origin.x, p.y - origin.y];
  }));
}

function ringsPath(rings) { return rings.map((ring) => "M" + ring.map((p) => r1(p[0]) + " " + r1(p[1])).join("L") + "Z").join(""); }

function drawZones() {
  if (!Z) { return; }
  if (zones.overlay) { zones.overlay.remove(); }
  zones.labels = [];
  const size = map.getSize();
  if (!size.x) { return; }
  const pad = [Math.round(size.x * 0.2), Math.round(size.y * 0.2)];
  const origin = map.getPixelBounds().min.subtract(L.point(pad[0], pad[1]));
  const w = size.x + 2 * pad[0];
  const h = size.y + 2 * pad[1];
  const view = {origin, box: [0, 0, w, h], frame: [pad[0], pad[1], pad[0] + size.x, pad[1] + size.y]};
  const box = svg("svg", {viewBox: "0 0 " + w + " " + h, width: w, height: h, class: "zones"}, svg("defs", null));
  zones.hidden = {};
  Z.kind.forEach((_, i) => {
    const key = zoneKey(i);
    if (!(key in zones.hidden)) { zones.hidden[key] = {small: 0, drawn: 0}; }
    if (zoneShown(i)) { drawZone(box, i, view); }
  });
  if (state.zoneDay === "changes") { zones.changed.forEach((one, k) => drawChange(box, one, k, view)); }
  const corner = (x, y) => map.unproject(L.point(origin.x + x, origin.y + y));
  zones.overlay = L.svgOverlay(box, L.latLngBounds(corner(0, h), corner(w, 0)), {pane: "zones", interactive: false}).addTo(map);
  drawZoneLegend();
}

function boxOf(rings) {
  const xs = [Infinity, -Infinity];
  const ys = [Infinity, -Infinity];
  rings.forEach((ring) => ring.forEach((p) => {
    xs[0] = Math.min(xs[0], p[0]); xs[1] = Math.max(xs[1], p[0]);
    ys[0] = Math.min(ys[0], p[1]); ys[1] = Math.max(ys[1], p[1]);
  }));
  return [xs[0], ys[0], xs[1], ys[1]];
}

function common(a, b) { return [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]; }

function drawZone(box, i, view) {
  const rings = pixelRings(zones.outlines[i], view.origin);
  const whole = boxOf(rings);
  const key = zoneKey(i);
  if (Math.max(whole[2] - whole[0], whole[3] - whole[1]) < DATA.palette.zone.smallest) { zones.hidden[key].small += 1; return; }
  zones.hidden[key].drawn += 1;
  const part = common(whole, view.box);
  if (part[0] >= part[2] || part[1] >= part[3]) { return; }
  const pale = state.zoneDay === "changes";
  const inFrame = common(whole, view.frame);
  const frame = view.frame;
  const wide = (inFrame[2] - inFrame[0]) * (inFrame[3] - inFrame[1]) > DATA.palette.zone.wide * (frame[2] - frame[0]) * (frame[3] - frame[1]);
  const path = ringsPath(rings);
  zoneArea(box, "z" + i, path, zoneLook(key), {draft: Z.status[i] === "draft", repealed: Z.status[i] === "repealed" && state.zoneDay !== "then",
    fringe: Z.fringe[i] === 1 || wide, far: map.getZoom() < FAR_ZOOM, pale}, part, [view.origin.x, view.origin.y]);
  zones.labels.push({i, rings: rings.map((ring) => ring.map((p) => [p[0] - frame[0], p[1] - frame[1]]))});
}

// One area in a look: paper, tint, hatch or strip, casing, outline. Also draws the swatches of the legend.
function zoneArea(box, id, path, look, how, part, origin) {
  const P = DATA.palette.zone;
  const defs = box.firstChild;
  const add = (parent, attributes) => parent.appendChild(svg("path", Object.assign({d: path, fill: "none", "fill-rule": "evenodd"}, attributes)));
  const clip = defs.appendChild(svg("clipPath", {id: id + "c"}));
  add(clip, {"clip-rule": "evenodd"});
  const inside = box.appendChild(svg("g", {"clip-path": "url(#" + id + "c)", opacity: how.draft ? P.draft_opacity : null}));
  if (!how.pale && !how.repealed) {
    if (look.under && !how.far) { add(inside, {fill: P.casing, "fill-opacity": look.under}); }
    if (look.tint) { add(inside, {fill: look.line, "fill-opacity": look.tint}); }
    if (look.band) { add(inside, {stroke: look.line, "stroke-width": look.band * 2, "stroke-opacity": look.band_opacity}); }
    if (look.hatch && how.far) {
      add(inside, {fill: look.line, "fill-opacity": P.far_tint});
      add(inside, {stroke: look.line, "stroke-width": P.far_band * 2, "stroke-opacity": P.far_band_opacity});
    } else if (look.hatch) {
      const strokes = hatchStrokes(look.hatch, part, origin, how.fringe ? P.fringe_scale : 1);
      const paint = strokes.filled ? {fill: look.line} : {stroke: look.line, "stroke-width": strokes.width};
      const hatch = svg("path", Object.assign({d: strokes.d, fill: "none"}, paint));
      if (how.fringe) {
        const mask = defs.appendChild(svg("mask", {id: id + "m", maskUnits: "userSpaceOnUse", x: part[0] - 20, y: part[1] - 20, width: part[2] - part[0] + 40, height: part[3] - part[1] + 40}));
        add(mask, {stroke: "#fff", "stroke-width": P.fringe * 2});
        const strip = inside.appendChild(svg("g", {mask: "url(#" + id + "m)"}));
        strip.appendChild(svg("rect", {x: part[0], y: part[1], width: part[2] - part[0], height: part[3] - part[1], fill: look.line, "fill-opacity": P.fringe_tint}));
        strip.appendChild(hatch);
      } else { inside.appendChild(hatch); }
    }
  }
  if (how.pale) { add(box, {stroke: DATA.palette.ink.mute, "stroke-width": 1}); return; }
  if (how.repealed) { add(box, {stroke: P.repealed.line, "stroke-width": P.repealed.width, "stroke-dasharray": P.repealed.dots.join(" "), "stroke-linecap": "round"}); return; }
  if (look.outline > 1.2) { add(box, {stroke: P.casing, "stroke-width": look.outline + P.casing_width, "stroke-opacity": P.casing_opacity, "stroke-linejoin": "round"}); }
  const dash = look.dash || (how.draft ? P.draft_dash : null);
  add(box, {stroke: look.line, "stroke-width": look.outline, "stroke-dasharray": dash ? dash.join(" ") : null, "stroke-linejoin": "round",
    "stroke-linecap": dash && dash[0] < 0.1 ? "round" : "butt"});
}

function drawChange(box, one, k, view) {
  if (!state.layers["zone-" + one.kind + (one.grade ? "." + one.grade : "")]) { return; }
  const look = DATA.palette.compare[one.change];
  const rings = pixelRings(one.outline, view.origin);
  const part = common(boxOf(rings), view.box);
  if (part[0] >= part[2] || part[1] >= part[3]) { return; }
  const path = ringsPath(rings);
  const id = "change" + k;
  box.firstChild.appendChild(svg("clipPath", {id}, svg("path", {d: path, "clip-rule": "evenodd"})));
  box.appendChild(svg("path", {d: path, fill: look.line, "fill-opacity": look.opacity, "fill-rule": "evenodd", stroke: look.line, "stroke-width": 1.8}));
  box.appendChild(svg("g", {"clip-path": "url(#" + id + ")"}, svg("path", {fill: "none", stroke: look.line, "stroke-width": 1.6,
    d: marksIn(24, 22, part, [view.origin.x, view.origin.y], (x, y) => "M" + r1(x - 4) + " " + r1(y) + "h8" + (one.change === "added" ? "M" + r1(x) + " " + r1(y - 4) + "v8" : ""))})));
}

// The same hatch in small: for the legend and the list.
function zoneSwatch(key, how) {
  const box = svg("svg", {class: "swatch", width: 32, height: 18, "aria-hidden": "true"}, svg("defs", null));
  swatchNumber += 1;
  const look = Object.assign({}, zoneLook(key));
  // Marks stand closer than on the map, so that two of them are in the swatch.
  if (look.hatch && look.hatch.dx) { look.hatch = Object.assign({}, look.hatch, {dx: Math.min(look.hatch.dx, 13), dy: Math.min(look.hatch.dy, 14)}); }
  zoneArea(box, "s" + swatchNumber, "M2 2H30V16H2Z", look, Object.assign({fringe: false, far: false}, how), [2, 2, 30, 16], [-9.5, -9]);
  return box;
}
let swatchNumber = 0;
