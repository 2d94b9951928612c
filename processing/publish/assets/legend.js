// Layers and legend in one box: what can be switched is explained where it is switched.
function drawLegend() {
  const p = DATA.palette;
  const box = clear($("legend"));
  const folded = document.body.classList.contains("legend-folded");
  const toggle = (name, key, note) => el("label.switch", null,
    el("input", {type: "checkbox", id: "layer-" + name, checked: state.layers[name], change: (event) => { state.layers[name] = event.target.checked; showLayers(); }}),
    el("b", null, t(key)), note ? el("small", null, note) : null);
  const dot = (diameter, text, look) => el("span.dot", null, symbol(Object.assign({diameter}, look)), el("small", null, text));
  const part = function (name) { return el("div.part." + name, null, Array.prototype.slice.call(arguments, 1)); };
  fillIn(box, [
    el("div.legend-head", null, el("h2", null, t("legend")), button("link", folded ? t("unfold") : t("fold"), () => {
      document.body.classList.toggle("legend-folded"); drawLegend(); placeLabels(); $("legend").querySelector("button").focus(); }, {"aria-expanded": String(!folded)})),
    el("div.parts", {hidden: folded},
      DATA.edition.kind === "public" ? part("said", el("p", null, t("public_" + DATA.edition.fires, {deg: DATA.edition.cell_deg || ""}))) : null,
      DATA.sums ? null : part("fires",
        toggle("events", "layer_events", statesTold() ? null : t("suspected")),
        statesTold() ? el("div.states", null, Object.keys(p.state).filter((name) => p.state[name].shape).map((name) => el("p.key", null, symbol({diameter: 11, state: name}), t("state_" + name)))) : null,
        el("div.dots", null, p.frp.diameters.map((diameter, k) => dot(diameter, p.frp.labels[k])), dot(p.frp.missing_diameter, t("frp_none"), {missing: true})),
        el("p.unit", null, t("frp_unit")),
        el("div.dots.rings", null, ["certain", "likely", "disputed"].map((kind) => dot(11, t("attribution_short_" + kind), {attribution: kind}))),
        el("p.key", null, symbol({diameter: 11, doubt: true}), t("doubt")),
        toggle("footprints", "layer_footprints", t("from_zoom", {zoom: p.footprint.min_zoom}))),
      DATA.edition.fires === "none" ? null : part("shades",
        toggle("shade", DATA.edition.fires === "grid" ? "layer_cells" : "layer_shade", t("unit_events")),
        el("div.classes", null, p.events.colours.map((colour, k) => { const cell = el("span", null, el("i", null), el("small", null, p.events.labels[k])); cell.firstChild.style.background = colour; return cell; })),
        state.observed ? [el("p.key", null, swatch("url(#not-observed)"), t("not_observed")),
          T.share.some((share) => share > 0 && share < p.not_observed.half) ? el("p.key", null, swatch("url(#half-observed)"), t("half_observed")) : null] : null,
        T.share.some((share) => share === null) ? el("p.key.plain", null, t("unknown_key")) : null,
        el("p.key.plain", null, t("zero_key"))),
      zonesPart(part, toggle),
      facilitiesPart(part),
      recordsPart(part),
      basemapPart(part, toggle),
      part("borders",
        toggle("borders", "layer_borders"),
        el("p.key", null, lineSwatch(p.border.city), t("border_city")),
        el("p.key", null, lineSwatch(p.border.county), t("border_county")),
        el("p.key", null, lineSwatch(p.border.township), t("border_township")),
        state.derived ? el("p.key", null, lineSwatch(p.border.township_derived), t("border_derived")) : null,
        toggle("names", "layer_names"))),
  ]);
  drawZoneLegend();
}

function showLayers() {
  const on = (layer, yes) => { if (yes) { layer.addTo(map); } else { layer.remove(); } };
  on(ground.shade, state.layers.shade);
  on(ground.hatch, state.layers.shade);
  on(ground.borders, state.layers.borders);
  if (Boolean(basemap.layer) !== state.layers.basemap) { showBasemap(state.layers.basemap); }
  paintCells();
  drawEvents();
}

function drawFrameTexts() {
  const period = DATA.period || {};
  const area = both(DATA.area);
  const satellites = joined(Array.from(new Set(DATA.sums ? DATA.passes.map((pass) => pass[0]).filter((name) => name) : D.satellite.filter((name, i) => name && D.counted[i]))).sort());
  const days = period.first_day ? (period.first_day === period.last_day ? period.first_day : t("from_to", {a: period.first_day, b: period.last_day})) : t("no_period");
  document.body.classList.toggle("public", DATA.edition.kind === "public");
  document.documentElement.lang = LANG === "zh" ? "zh-CN" : "en";
  const title = DATA.edition.fires === "none" ? "title_zones" : "title";
  document.title = t(title, {area});
  $("title").textContent = t(title, {area});
  if (DATA.edition.fires === "none") { fillIn(clear($("subtitle")), [t("as_of") + " " + (DATA.as_of || "")]); }
  else { fillIn(clear($("subtitle")), [days, el("span.wide", null, t("day_start", {time: period.day_start || "00:00"}) + (satellites ? " · " + satellites : ""))]); }
  $("warning").textContent = DATA.edition.fires === "none" ? "" : both(DATA.warning) || t("warning");
  $("watermark-text").textContent = t("internal");
  $("watermark").style.display = DATA.edition.kind === "public" ? "none" : "";
  document.querySelectorAll("[data-t]").forEach((node) => { node.textContent = t(node.dataset.t); });
  document.querySelectorAll("[data-label]").forEach((node) => { node.setAttribute("aria-label", t("label_" + node.dataset.label)); });
  document.querySelectorAll("[data-placeholder]").forEach((node) => { node.placeholder = t(node.dataset.placeholder); node.setAttribute("aria-label", t(node.dataset.placeholder)); });
  if (DATA.edition.kind === "public") { $("query").placeholder = t("search_public"); $("query").setAttribute("aria-label", t("search_public")); }
  $("map_1").setAttribute("aria-label", t("label_map"));
  drawFoot();
  const empty = $("empty");
  empty.hidden = Boolean(Z && Z.kind.length) || (DATA.sums ? DATA.edition.fires === "none" || DATA.sums.rows.length > 0 : D.id.length > 0);
  fillIn(clear(empty), [el("b", null, t("none")), el("span", null, t("zero_not_none"))]);
}

// Without a number a map is a draft, and says so.
function approvalText() { return DATA.approval ? t("approved", {number: DATA.approval}) : t("approval"); }

function drawApproval() {
  fillIn(clear($("approval-short")), [el("strong", null, both(DATA.warning) || t("warning")), el("b", null, approvalText()), DATA.approval ? "" : t("draft_short"),
    state.derived ? " · " + t("derived") : ""]);
}

// Rule, filter, sources, datum, notices: the sheet's own defence. Nothing here is cut.
function defence() {
  const line = (key, text) => (text ? el("p", null, el("b", null, t(key)), " ", text) : null);
  const extra = [];
  if (state.derived) { extra.push(t("derived")); }
  DATA.notices.forEach((notice) => { if (typeof notice === "string") { extra.push(notice); } });
  if (DATA.coarse_m) { extra.push(t("coarse", {m: DATA.coarse_m})); }
  if (Z && Z.kind.indexOf("heating") >= 0) { extra.push(t("zone_heating")); }
  if (basemap.layer) { extra.push(t("basemap_source")); }
  if (DATA.rejected) { extra.push(t("rejected", {n: DATA.rejected})); }
  if (DATA.far) { extra.push(t("far", {n: DATA.far})); }
  return [
    DATA.edition.fires === "none" ? null : line("rule", both(DATA.rule)),
    DATA.edition.fires === "none" ? null : line("filter_title", sentences([both(DATA.filter), filterText()])),
    line("sources", sentences(DATA.sources || [])),
    line("datum", sentences(DATA.datum)),
    DATA.edition.fires === "none" ? null : line("observation", both(DATA.observed)),
    line("notes", sentences(extra.concat(DATA.notes))),
  ];
}

function drawFoot() {
  fillIn(clear($("approval")), [el("b", null, approvalText()), DATA.approval ? null : el("span", null, t("draft")), el("span", null, "Lantian " + DATA.version)]);
  fillIn(clear($("defence")), defence());
  fillIn(clear($("details")), [heading("rules_and_sources")].concat(defence()));
}
