// Facilities: a dark square with one character; from zoom 11, one in a place.
const facilities = {layer: null, zoom: 11, places: []};

function startFacilities() {
  map.createPane("facilities").style.zIndex = 560;
  facilities.layer = L.layerGroup().addTo(map);
  (DATA.facilities || []).forEach((part) => { state.layers["facility-" + part.layer] = !part.off; });
  if (DATA.facilities) { map.on("moveend", drawFacilities); }
}

function drawFacilities() {
  facilities.layer.clearLayers();
  facilities.places = [];
  document.body.classList.toggle("facilities-off", map.getZoom() < facilities.zoom);
  if (!DATA.facilities || map.getZoom() < facilities.zoom) { return; }
  const focused = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.facility : null;
  const view = map.getBounds().pad(0.1);
  const taken = new Set();
  DATA.facilities.forEach((part, p) => {
    if (!state.layers["facility-" + part.layer]) { return; }
    part.x.forEach((x, i) => {
      if (!view.contains([part.y[i], x])) { return; }
      const at = map.latLngToContainerPoint([part.y[i], x]);
      const cell = Math.round(at.x / 12) + "," + Math.round(at.y / 12);
      if (taken.has(cell)) { return; }
      taken.add(cell);
      facilities.places.push([at.x - 9, at.y - 9, at.x + 9, at.y + 9]);
      const marker = L.marker([part.y[i], x], {pane: "facilities", keyboard: true, icon: L.divIcon({className: "facility", iconSize: [24, 24],
        html: el("span", null, part.glyph[i][LANG === "zh" ? 0 : 1])})});
      marker.on("click", () => openThing({facility: [p, i]}));
      facilities.layer.addLayer(marker);
      const node = set(marker.getElement(), {"aria-label": facilityTitle(p, i), "data-facility": p + "," + i});
      node.addEventListener("keydown", (event) => {
        if (event.key === "Enter" || event.key === " ") { event.preventDefault(); event.stopPropagation(); openThing({facility: [p, i]}); }
      });
      if (focused === p + "," + i) { node.focus({preventScroll: true}); }
    });
  });
}

function facilityTitle(p, i) {
  const part = DATA.facilities[p];
  return [part.title[LANG === "zh" ? 0 : 1], part.name[i]].filter((text) => text).join(LANG === "zh" ? "：" : ": ");
}
