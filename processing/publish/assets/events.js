// Event symbols, footprints, and the one that is selected.
const events = {layer: null, footprints: null, frame: null, places: [], markers: {}, before: null};
const CROWD = 12;
const CELL = 40;

function startEvents() {
  addPane("footprints", 420, true);
  addPane("frame", 430, false);
  events.layer = L.layerGroup().addTo(map);
  events.footprints = L.layerGroup().addTo(map);
  events.frame = L.layerGroup().addTo(map);
  map.on("moveend", drawEvents);
}

// Visible events by pixel; more than 12 in 40 px become one circle with their number.
function drawEvents() {
  const focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.event : null;
  events.layer.clearLayers();
  events.places = [];
  events.markers = {};
  drawFootprints();
  if (state.layers.events) {
    const view = map.getBounds().pad(0.15);
    const cells = new Map();
    counts.visible.forEach((e) => {
      if (e === state.event || !view.contains([E.lat[e], E.lon[e]])) { return; }
      const at = map.latLngToContainerPoint([E.lat[e], E.lon[e]]);
      const key = Math.floor(at.x / CELL) + "," + Math.floor(at.y / CELL);
      if (!cells.has(key)) { cells.set(key, []); }
      cells.get(key).push({e, at});
    });
    const seen = new Set();
    cells.forEach((cell) => {
      if (cell.length > CROWD) { addCrowd(cell); return; }
      cell.sort((a, b) => (E.last[a.e] || 0) - (E.last[b.e] || 0) || a.e - b.e).forEach((item) => {
        let spot = Math.round(item.at.x / 3) + "," + Math.round(item.at.y / 3);
        let shift = 0;
        while (seen.has(spot)) { shift += 5; spot += "+"; }
        seen.add(spot);
        addEvent(item.e, item.at, shift);
      });
    });
  }
  drawFrame();
  placeLabels();
  const again = focused !== null && focused !== undefined && events.markers[focused];
  if (again) { again.focus({preventScroll: true}); }
}

function eventTitle(e) {
  return t("event_label", {id: E.id[e], place: fullPlace(E.township[e]), attribution: word("attribution", E.attribution[e])});
}

function addEvent(e, at, shift) {
  const picture = symbol(eventLook(e));
  const reach = picture.reach;
  // Targets: 24 px by mouse, 44 px by finger, whatever the symbol's size.
  const size = Math.max(reach * 2, matchMedia("(pointer: coarse)").matches ? 44 : 24);
  const marker = L.marker(map.containerPointToLatLng([at.x - shift, at.y - shift]), {
    icon: L.divIcon({html: el("span.symbol", null, picture), className: "event", iconSize: [size, size]}),
    keyboard: true, zIndexOffset: e, riseOnHover: true,
  });
  marker.on("click", () => selectEvent(e, "map"));
  events.layer.addLayer(marker);
  const node = set(marker.getElement(), {"aria-label": eventTitle(e), "data-event": e});
  node.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") { event.preventDefault(); event.stopPropagation(); selectEvent(e, "map"); }
  });
  events.markers[e] = node;
  const keep = Math.min(reach - 3, 14);
  events.places.push([at.x - shift - keep, at.y - shift - keep, at.x - shift + keep, at.y - shift + keep]);
}

function addCrowd(cell) {
  const x = cell.reduce((sum, item) => sum + item.at.x, 0) / cell.length;
  const y = cell.reduce((sum, item) => sum + item.at.y, 0) / cell.length;
  const marker = L.marker(map.containerPointToLatLng([x, y]), {
    icon: L.divIcon({html: el("span", null, cell.length), className: "crowd", iconSize: [34, 34]}), keyboard: true, zIndexOffset: 1e6,
  });
  const open = () => {
    const bounds = L.latLngBounds(cell.map((item) => [E.lat[item.e], E.lon[item.e]]));
    if (map.getZoom() >= 17) { selectEvent(cell[0].e, "map"); } else { map.fitBounds(bounds.pad(0.3), {maxZoom: map.getZoom() + 3, animate: false}); }
  };
  marker.on("click", open);
  events.layer.addLayer(marker);
  set(marker.getElement(), {"aria-label": t("crowd", {n: cell.length}), keydown: (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(); } }});
  events.places.push([x - 19, y - 19, x + 19, y + 19]);
}

function drawFootprints() {
  const p = DATA.palette.footprint;
  events.footprints.clearLayers();
  const all = state.layers.footprints && map.getZoom() >= p.min_zoom;
  const view = map.getBounds().pad(0.1);
  const draw = (i) => {
    if (!D.shape[i]) { return; }
    const ours = D.event[i] === state.event;
    const shape = L.polygon(unpackPolygons(D.shape[i]), {pane: "footprints", color: p.outline, weight: p.width, fillColor: p.fill,
      fillOpacity: p.fill_opacity, smoothFactor: 0, bubblingMouseEvents: false, dashArray: shown(i) ? null : "3 2"});
    if (!ours) { shape.on("click", () => selectEvent(D.event[i], "map")); }
    events.footprints.addLayer(shape);
  };
  D.id.forEach((_, i) => {
    if (D.event[i] === state.event && state.event >= 0) { draw(i); }
    else if (all && shown(i) && view.contains([D.lat[i], D.lon[i]])) { draw(i); }
  });
}

function eventBounds(e) {
  const bounds = L.latLngBounds([[E.lat[e], E.lon[e]]]);
  E.members[e].forEach((i) => {
    bounds.extend([D.lat[i], D.lon[i]]);
    if (D.shape[i]) { bounds.extend(L.latLngBounds(unpackPolygons(D.shape[i]).reduce((all, rings) => all.concat(rings[0]), []))); }
  });
  return bounds;
}

// The selected event: its symbol gives way so that footprints and border show.
function drawFrame() {
  events.frame.clearLayers();
  const e = state.event;
  if (e < 0) { return; }
  const p = DATA.palette.selected;
  const bounds = eventBounds(e);
  const a = map.latLngToContainerPoint(bounds.getNorthWest());
  const b = map.latLngToContainerPoint(bounds.getSouthEast());
  const grow = Math.max(6, 11 - Math.min(b.x - a.x, b.y - a.y) / 2);
  const corners = [map.containerPointToLatLng([a.x - grow, a.y - grow]), map.containerPointToLatLng([b.x + grow, b.y + grow])];
  [[p.casing, p.casing_width], [p.line, p.width]].forEach((pen) => events.frame.addLayer(L.rectangle(corners, {
    pane: "frame", fill: false, color: pen[0], weight: pen[1], interactive: false})));
  E.members[e].forEach((i) => events.frame.addLayer(L.circleMarker([D.lat[i], D.lon[i]], {
    pane: "frame", radius: 2.6, color: "#fff", weight: 1.4, fillColor: DATA.palette.ink.text, fillOpacity: 1, interactive: false})));
  const share = E.probability[e] === null ? "" : " " + percent(E.probability[e]);
  const tag = el("span", null, E.id[e] + " " + t("state_" + stateOf(e)) + " · " + t("attribution_short_" + E.attribution[e]) + share);
  events.frame.addLayer(L.marker(map.containerPointToLatLng([(a.x + b.x) / 2, a.y - grow]), {
    icon: L.divIcon({html: tag, className: "tag", iconSize: [0, 0]}), interactive: false, keyboard: false, zIndexOffset: 2e6}));
  const half = textWidth(tag.textContent, 13, 600, 0) / 2 + 10;
  events.places.push([a.x - grow - 4, a.y - grow - 4, b.x + grow + 4, b.y + grow + 4],
    [(a.x + b.x) / 2 - half, a.y - grow - 34, (a.x + b.x) / 2 + half, a.y - grow - 4]);
}
