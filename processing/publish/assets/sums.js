// Public counts: by township or grid cell and day. No single fire is in the page.
const COUNTED = ["events", "low", "fires", "detections", "certain", "likely", "disputed"];
const sums = {layer: null, cells: []};

function tallySums() {
  const total = Object.assign(blank(), {certain: 0, likely: 0, disputed: 0});
  const towns = T.code.map(blank);
  const grid = DATA.sums.cells;
  sums.cells = (grid || []).map(blank);
  DATA.sums.rows.forEach((row) => {
    const day = DATA.sums.days[row[0]] || null;
    const f = state.filter;
    if ((f.first && (!day || day < f.first)) || (f.last && (!day || day > f.last)) || !inTime(null, day)) { return; }
    const place = grid ? sums.cells[row[1]] : towns[row[1]];
    COUNTED.forEach((name, k) => {
      total[name] += row[k + 2];
      if (name in place) { place[name] += row[k + 2]; }
    });
  });
  counts = {total, outside: blank(), towns, passes: DATA.passes.map((pass) => (inTime(pass[1], null) ? pass[3] : 0)), visible: [], low: []};
  return counts;
}

function gridCorners(k) {
  const step = DATA.edition.cell_deg;
  const cell = DATA.sums.cells[k];
  return [[cell[1] * step, cell[0] * step], [(cell[1] + 1) * step, (cell[0] + 1) * step]];
}

function startSums() {
  sums.layer = L.layerGroup().addTo(map);
}

// Cells of the grid in the classes of the townships; nothing is drawn where nothing was found, for the page cannot tell what was seen there.
function paintCells() {
  sums.layer.clearLayers();
  if (!DATA.sums || !DATA.sums.cells || !state.layers.shade) { return; }
  sums.cells.forEach((cell, k) => {
    if (!cell.events && !cell.low) { return; }
    L.rectangle(gridCorners(k), {pane: "hatch", renderer: ground.hatchRenderer, stroke: true, color: DATA.palette.border.county.colour, weight: 0.7, interactive: false,
      fillColor: DATA.palette.events.colours[shadeClass(cell.events)], fillOpacity: 0.9}).addTo(sums.layer);
  });
}

// [text, lon, lat, dark ground] of every count that the public map prints.
function printedCounts() {
  if (!DATA.sums || !state.layers.shade) { return []; }
  const dark = (n) => DATA.palette.events.text[shadeClass(n)] === "#FFFFFF" && map.getZoom() < 10;
  if (DATA.sums.cells) {
    return sums.cells.map((cell, k) => ({n: cell.events, at: gridCorners(k)})).filter((one) => one.n)
      .map((one) => [one.n, (one.at[0][1] + one.at[1][1]) / 2, (one.at[0][0] + one.at[1][0]) / 2, dark(one.n)]);
  }
  return counts.towns.map((town, i) => [town.events, T.x[i], T.y[i], dark(town.events)]).filter((one) => one[0]);
}
