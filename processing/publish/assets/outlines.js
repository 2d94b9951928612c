// Lines of the internal edition: roads, routes, pipes, stretches of zone borders, outlines of grids. Off at first; drawn once they are switched on.
const outlines = {groups: [], renderer: null};

function startOutlines() {
  if (!DATA.outlines) { return; }
  outlines.renderer = addPane("outlines", 240, true);
  DATA.outlines.forEach((part) => { state.layers["outline-" + part.layer] = false; });
}

function drawOutlines() {
  (DATA.outlines || []).forEach((part, p) => {
    const on = state.layers["outline-" + part.layer];
    if (on && !outlines.groups[p]) { outlines.groups[p] = outlineGroup(part, p); }
    if (!outlines.groups[p]) { return; }
    if (on) { outlines.groups[p].addTo(map); } else { outlines.groups[p].remove(); }
  });
}

// Each line twice: as it looks, and broad and unseen for the finger.
function outlineGroup(part, p) {
  const group = L.layerGroup();
  const pen = (way, style) => L.polyline(way, Object.assign({renderer: outlines.renderer, pane: "outlines", smoothFactor: 0.6, interactive: false}, style));
  part.lines.forEach((packed, i) => {
    const way = packed.map(unpackLine);
    group.addLayer(pen(way, {color: part.look.colour, weight: part.look.width, dashArray: part.look.dash ? part.look.dash.join(" ") : null}));
    const hold = pen(way, {color: "#fff", opacity: 0, weight: 12, interactive: true, bubblingMouseEvents: false});
    hold.on("click", () => openThing({outline: [p, i]}));
    group.addLayer(hold);
  });
  return group;
}

function outlineTitle(p, i) {
  const part = DATA.outlines[p];
  return [part.title[LANG === "zh" ? 0 : 1], part.name[i]].filter((text) => text).join(LANG === "zh" ? "：" : ": ");
}

function outlineBounds(p, i) {
  return L.latLngBounds(DATA.outlines[p].lines[i].map(unpackLine).reduce((all, way) => all.concat(way), []));
}

function outlineCard(p, i) {
  const part = DATA.outlines[p];
  return el("article", {"aria-label": outlineTitle(p, i)},
    el("div.card-head", null, el("span.icon", null, lineSwatch(part.look)), el("b", null, part.name[i] || part.title[LANG === "zh" ? 0 : 1])),
    el("div.card-body", null, factRows([[t("kind"), part.title[LANG === "zh" ? 0 : 1]]].concat(moreRows(part.more[i])))));
}
