// A base map of Tianditu: asked for only once a reader has switched it on, with the key that came with the page or that he gives; his is kept nowhere.
const basemap = {layer: null, key: ""};

function tileAddress(layer) {
  return "https://t{s}.tianditu.gov.cn/" + layer + "_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=" + layer
    + "&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=" + encodeURIComponent(basemap.key);
}

function showBasemap(on) {
  if (basemap.layer) { basemap.layer.remove(); basemap.layer = null; }
  document.body.classList.toggle("with-basemap", Boolean(on && basemap.key));
  if (on && basemap.key) {
    if (!map.getPane("tiles")) { map.createPane("tiles").style.zIndex = 205; map.getPane("tiles").style.pointerEvents = "none"; }
    const options = {pane: "tiles", subdomains: "01234567", maxZoom: 18};
    basemap.layer = L.layerGroup([L.tileLayer(tileAddress("vec"), options), L.tileLayer(tileAddress("cva"), options)]).addTo(map);
  }
  fadeGround();
}

// The switch of the legend; without a key in the page a field for the reader's own.
function basemapPart(part, toggle) {
  if (!DATA.base_map) { return null; }
  basemap.key = basemap.key || DATA.base_map.key;
  const field = DATA.base_map.key ? null : el("input", {type: "text", id: "basemap-key", autocomplete: "off", spellcheck: "false", placeholder: t("basemap_key"), value: basemap.key,
    "aria-label": t("basemap_key"), change: (event) => { basemap.key = event.target.value.trim(); showBasemap(state.layers.basemap); }});
  return part("basemap", toggle("basemap", "layer_basemap", t("basemap_note")), field);
}
