// Names on the map: they keep clear of symbols and of each other; the loser is left out, never moved over a symbol.
const labels = {box: null, widths: {}, pen: null};

function startLabels() {
  map.createPane("names").style.zIndex = 590;
  labels.box = map.getPane("names");
  labels.box.style.pointerEvents = "none";
  labels.pen = document.createElement("canvas").getContext("2d");
  map.on("zoomstart", () => clear(labels.box));
}

function textWidth(text, size, weight, spacing) {
  const key = size + "|" + weight + "|" + text;
  if (!(key in labels.widths)) {
    labels.pen.font = weight + " " + size + "px " + getComputedStyle(document.body).fontFamily;
    labels.widths[key] = labels.pen.measureText(text).width;
  }
  return labels.widths[key] + spacing * text.length;
}

function placeLabels() {
  clear(labels.box);
  if (!state.layers.names) { return; }
  const zoom = map.getZoom();
  const view = map.getSize();
  const taken = events.places.concat(facilities.places, records.places);
  const free = (box) => taken.every((other) => box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3]);
  const put = (className, name, lon, lat, size, weight, spacing, tries) => {
    const at = map.latLngToContainerPoint([lat, lon]);
    if (at.x < -40 || at.y < -20 || at.x > view.x + 40 || at.y > view.y + 20) { return; }
    const w = textWidth(name, size, weight, spacing) / 2 + 2;
    const h = size * 0.62 + 1;
    tries.some((dy) => {
      const box = [at.x - w, at.y + dy * h - h, at.x + w, at.y + dy * h + h];
      if (!free(box)) { return false; }
      taken.push(box);
      const spot = map.containerPointToLayerPoint([at.x, at.y + dy * h]);
      const node = el("div." + className, null, name);
      node.style.transform = "translate(" + Math.round(spot.x) + "px," + Math.round(spot.y) + "px) translate(-50%,-50%)";
      labels.box.appendChild(node);
      return true;
    });
  };
  // Where townships are named, the county's name yields to them; above that it comes first.
  const townships = () => T.name.forEach((name, i) => {
    if (name) { put("name-township" + (zoom >= 12 ? ".near" : ""), name, T.x[i], T.y[i], zoom >= 12 ? 15 : 12.5, zoom >= 12 ? 600 : 400, 0, [0, 1.9, -1.9]); }
  });
  const counties = () => DATA.labels.county.forEach((c) => put("name-county", c[0], c[1], c[2], zoom < 9.5 ? 13 : 17, 700, 3, [0, 1.6, -1.6, 3.2, -3.2]));
  const cities = () => DATA.labels.city.forEach((c) => put("name-city", c[0], c[1], c[2], 16, 700, 2, [0, 2, -2]));
  // The public map's numbers come before every name, then the codes of zones on their borders.
  printedCounts().forEach((one) => put("name-count" + (one[3] ? ".dark" : ""), String(one[0]), one[1], one[2], 13, 700, 0, [0]));
  // What lies under a panel could not be read.
  if (!document.body.classList.contains("printing")) {
    const frame = $("map_1").getBoundingClientRect();
    ["zoom", "north", "scale", "legend", "tools"].map((id) => $(id).getBoundingClientRect()).filter((r) => r.width > 0)
      .forEach((r) => taken.push([r.left - frame.left, r.top - frame.top, r.right - frame.left, r.bottom - frame.top]));
  }
  placeCodes(free, taken, view);
  // The counties of one city are few, and named on a small sheet, too.
  const near = DATA.labels.city.length > 1 ? 8.25 : 7;
  if (zoom < near || DATA.labels.county.length === 0) { cities(); }
  if (zoom >= near && zoom < 12) { counties(); }
  if (zoom >= 9.75) { townships(); }
}

// A code on each ring's border, again every 400 px; what is not free of symbols is left out.
function placeCodes(free, taken, view) {
  zones.labels.forEach((zone) => {
    const text = zoneCode(zone.i);
    const look = zoneLook(zoneKey(zone.i));
    const w = textWidth(text, 11, 700, 0) / 2 + 5;
    zone.rings.forEach((ring) => {
      let walked = 300;
      ring.forEach((p, k) => {
        const q = ring[(k + 1) % ring.length];
        const length = Math.hypot(q[0] - p[0], q[1] - p[1]);
        const steps = Math.max(1, Math.ceil(length / 40));
        for (let s = 0; s < steps; s += 1) {
          walked += length / steps;
          if (walked < 400) { continue; }
          const x = p[0] + (q[0] - p[0]) * (s + 0.5) / steps;
          const y = p[1] + (q[1] - p[1]) * (s + 0.5) / steps;
          if (x < w || y < 10 || x > view.x - w || y > view.y - 10) { continue; }
          const box = [x - w, y - 9, x + w, y + 9];
          if (!free(box)) { continue; }
          walked = 0;
          taken.push(box);
          const spot = map.containerPointToLayerPoint([x, y]);
          const node = el("button.code", {type: "button", tabindex: -1, "aria-label": zoneName(zone.i), click: () => openThing({zone: zone.i}, false)}, text);
          node.style.transform = "translate(" + Math.round(spot.x) + "px," + Math.round(spot.y) + "px) translate(-50%,-50%)";
          node.style.color = look.text;
          node.style.borderColor = look.line;
          labels.box.appendChild(node);
        }
      });
    });
  });
}
