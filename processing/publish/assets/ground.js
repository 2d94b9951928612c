// Townships as ground: shade, what was not observed, borders.
let map = null;
const ground = {shade: null, hatch: null, lines: {}, units: [], chosen: null};

// [x0, y0, dx, dy, …] in units of 1e-5 degree → [[lat, lon], …]
function unpackLine(packed) {
  const line = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < packed.length; i += 2) {
    x += packed[i];
    y += packed[i + 1];
    line.push([y / 1e5, x / 1e5]);
  }
  return line;
}

function unpackPolygons(polygons) { return polygons.map((rings) => rings.map(unpackLine)); }

function addPane(name, order, clicks) {
  const pane = map.createPane(name);
  pane.style.zIndex = order;
  if (!clicks) { pane.style.pointerEvents = "none"; }
  return L.svg({pane: name, padding: 0.25});
}

function startGround() {
  const p = DATA.palette;
  const base = addPane("base", 200, false);
  const shade = addPane("shade", 210, true);
  const hatch = addPane("hatch", 220, false);
  ground.hatchRenderer = hatch;
  const lines = addPane("lines", 230, false);
  const outlines = T.polygons.map(unpackPolygons);
  L.polygon(outlines, {renderer: base, pane: "base", stroke: true, color: p.events.colours[0], weight: 1, fillColor: p.events.colours[0],
    fillOpacity: 1, interactive: false, smoothFactor: 0.6}).addTo(map);
  ground.units = outlines.map((outline, i) => {
    const unit = L.polygon(outline, {renderer: shade, pane: "shade", stroke: false, fillOpacity: 1, smoothFactor: 0.6, bubblingMouseEvents: false});
    unit.on("click", () => chooseTownship(i, false));
    return unit;
  });
  ground.shade = L.layerGroup(ground.units).addTo(map);
  ground.hatch = L.layerGroup(outlines.map((outline, i) => ({outline, share: T.share[i]}))
    .filter((unit) => unit.share !== null && unit.share < p.not_observed.half)
    .map((unit) => L.polygon(unit.outline, {renderer: hatch, pane: "hatch", stroke: false, interactive: false, fillOpacity: 1, smoothFactor: 0.6,
      fillColor: unit.share === 0 ? "url(#not-observed)" : "url(#half-observed)"}))).addTo(map);
  const draw = (name, style) => L.polyline(DATA.lines[name].map(unpackLine), {renderer: lines, pane: "lines", interactive: false, smoothFactor: 0.6,
    color: style.colour, weight: style.width, dashArray: style.dash ? style.dash.join(" ") : null, lineCap: "butt"});
  const rim = DATA.lines.outer.concat(DATA.lines.city);
  const halo = L.polyline(rim.map(unpackLine), {renderer: lines, pane: "lines", interactive: false, smoothFactor: 0.6, color: p.border.city.halo,
    weight: p.border.city.halo_width, opacity: 0.55});
  ground.lines = {township: draw("township", p.border.township), county: draw("county", p.border.county), halo, outer: draw("outer", p.border.city),
    city: draw("city", p.border.city)};
  ground.borders = L.layerGroup([halo, ground.lines.township, ground.lines.county, ground.lines.outer, ground.lines.city]).addTo(map);
  map.on("zoomend", fadeGround);
}

function paintGround() {
  const p = DATA.palette;
  ground.units.forEach((unit, i) => unit.setStyle({fillColor: p.events.colours[shadeClass(counts.towns[i].events)]}));
  paintCells();
  fadeGround();
}

// The ground fades as one zooms in; borders that are only derived turn to dots where one could mistake them for surveyed ones.
function fadeGround() {
  const p = DATA.palette;
  const zoom = map.getZoom();
  const step = p.fade.steps.find((pair) => zoom < pair[0]) || p.fade.steps[p.fade.steps.length - 1];
  const under = basemap.layer ? 0.45 : 1;
  map.getPane("base").style.opacity = basemap.layer ? 0 : 1;
  map.getPane("shade").style.opacity = step[1] * under;
  map.getPane("hatch").style.opacity = Math.max(step[1], 0.5);
  const dotted = state.derived && zoom >= p.border.township_derived.min_zoom;
  const style = dotted ? p.border.township_derived : p.border.township;
  ground.lines.township.setStyle({color: style.colour, weight: zoom >= 10 ? style.width * 1.5 : style.width, dashArray: style.dash ? style.dash.join(" ") : null,
    opacity: zoom < 8 ? 0.7 : 1});
  ground.lines.county.setStyle({weight: p.border.county.width * (zoom >= 9 ? 1.4 : 1)});
  ground.lines.halo.setStyle({weight: zoom < 8 ? 5 : p.border.city.halo_width});
}

function outlineTownship() {
  if (ground.chosen) { ground.chosen.remove(); ground.chosen = null; }
  if (state.township < 0) { return; }
  ground.chosen = L.polygon(ground.units[state.township].getLatLngs(), {renderer: ground.lines.county.options.renderer, pane: "lines", interactive: false,
    fill: false, color: DATA.palette.selected.line, weight: 2, smoothFactor: 0.6}).addTo(map);
}
