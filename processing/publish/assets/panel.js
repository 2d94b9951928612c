// Left panel: search, three counts, attribution, filter, passes, townships.
const ROWS = 12;

function drawPanel() {
  drawSummary();
  drawPasses();
  drawTownships();
  drawZoneList();
  drawRecordList();
  drawApproval();
}

function heading(key, note, level) {
  return el("div.heading", null, el(level || "h2", null, t(key)), note ? el("span", null, note) : null);
}

function drawSummary() {
  const c = counts.total;
  $("summary").hidden = DATA.edition.fires === "none";
  if (DATA.edition.fires === "none") { $("paper-counts").textContent = ""; return; }
  const n = c.certain + c.likely + c.disputed;
  $("paper-counts").textContent = sentences([t("live_counts", {events: c.events, fires: c.fires, detections: c.detections}), c.low ? t("low_beside", {n: c.low}) : "",
    t("attribution") + " " + ["certain", "likely", "disputed"].map((kind) => t("attribution_short_" + kind) + " " + c[kind]).join(" / ")]);
  const part = (kind) => (c[kind] ? el("span." + kind, {"data-share": c[kind] / n}) : null);
  const bar = el("div.bar", {role: "img", "aria-label": joined(["certain", "likely", "disputed"].map((kind) => word("attribution", kind) + " " + c[kind]))},
    part("certain"), part("likely"), part("disputed"));
  Array.prototype.forEach.call(bar.children, (piece) => { piece.style.flexGrow = piece.dataset.share; });
  const number = (key, value, main) => el("div" + (main ? ".main" : ""), null, el("b", {id: "count-" + key}, value), el("span", null, t(key)));
  fillIn(clear($("summary")), [
    heading("totals", t("totals_note")),
    el("div.counts", null, number("events", c.events, true), number("fires", c.fires), number("detections", c.detections)),
    c.low ? el("p.beside", null, strongNumber("low_beside", c.low)) : null,
    changedFilter() ? el("p.filtered", null, filterText()) : null,
    el("div.attribution", null,
      heading("attribution", t("by_event")), bar,
      el("div.keys", null, ["certain", "likely", "disputed"].map((kind) => el("span." + kind, null, el("i", null), t("attribution_short_" + kind) + " ", el("b", null, c[kind]))))),
  ]);
}

function drawFilter() {
  const f = state.filter;
  if (DATA.sums) { $("filter").hidden = true; return; }
  const choice = (name, key, options) => el("label", null, el("span", null, t(key)), el("select", {id: "filter-" + name, change: (event) => {
    f[name] = event.target.value;
    if (f.first && f.last && f.first > f.last) { f[name === "first" ? "last" : "first"] = event.target.value; }
    refilter();
  }}, options.map((option) => el("option", {value: option[0], selected: f[name] === option[0]}, option[1]))));
  const days = state.days.map((day) => [day, day.slice(5)]);
  const box = $("filter");
  const open = box.querySelector("details") ? box.querySelector("details").open : false;
  fillIn(clear(box), [el("details", {open: open},
    el("summary", null, el("b", null, t("filter_title")), el("span", null, changedFilter() ? t("filter_set") : t("filter_none"))),
    el("div.fields", null,
      choice("confidence", "confidence", [["low", t("all")], ["nominal", t("at_least_nominal")], ["high", t("at_least_high")]]),
      DATA.has.sources && choice("near", "near_static", [["all", t("near_choice_all")], ["without", t("near_choice_without")], ["only", t("near_choice_only")]]),
      state.days.length > 1 ? choice("first", "first_day", [["", t("all")]].concat(days)) : null,
      state.days.length > 1 ? choice("last", "last_day", [["", t("all")]].concat(days)) : null)),
    changedFilter() ? button("reset", t("filter_reset"), () => { Object.assign(f, {confidence: "low", first: "", last: "", near: "all"}); refilter(); }) : null,
  ]);
}

function drawTownships() {
  const box = clear($("townships"));
  if (state.township >= 0) { drawOneTownship(box); return; }
  // By cells, or without fires, townships bear no counts; the search still finds them.
  if (DATA.sums && (DATA.sums.cells || DATA.edition.fires === "none")) {
    fillIn(box, [el("div.heading", null, el("h2", null, t("townships"))), el("p.small", null, t(DATA.sums.cells ? "by_cell" : "no_fires_shown", {deg: DATA.edition.cell_deg}))]);
    return;
  }
  const rows = T.code.map((_, i) => i).filter((i) => counts.towns[i].events + counts.towns[i].low + counts.towns[i].detections > 0);
  rows.sort((a, b) => counts.towns[b].events - counts.towns[a].events || counts.towns[b].detections - counts.towns[a].detections || a - b);
  const most = Math.max.apply(null, rows.map((i) => counts.towns[i].events).concat([1]));
  box.appendChild(el("div.heading.columns", null, el("h2", null, t("townships")), el("span", null, t("events")), el("span", null, t("detections"))));
  if (!rows.length) { box.appendChild(el("p.none", null, t(D.n || DATA.sums && DATA.sums.rows.length ? "none_filtered" : "none"))); }
  box.appendChild(el("ul.towns", null, rows.slice(0, state.rows).map((i) => el("li", null, townButton(i, most)))));
  const rest = rows.length - state.rows;
  const unseen = T.share.filter((share, i) => share === 0 && !has(i)).length;
  const unknown = T.share.filter((share) => share === null).length;
  const zero = T.code.length - rows.length - unseen;
  fillIn(box, [el("div.rest", null,
    rest > 0 ? el("p", null, strongNumber("rest", rest), " ", button("link", t("expand"), () => { state.rows = Infinity; drawTownships(); })) : null,
    rest < 0 && rows.length > ROWS ? el("p", null, button("link", t("collapse"), () => { state.rows = ROWS; drawTownships(); })) : null,
    el("p", null, strongNumber("zero", zero)),
    unseen ? el("p", null, strongNumber("unseen", unseen)) : null,
    unknown ? el("p", null, unknown === T.share.length ? t("unknown_all") : strongNumber("unknown_some", unknown)) : null,
    counts.low.some((low) => low) ? el("p", null, t("low_key")) : null,
    counts.outside.detections ? el("p", null, t("outside_counts", {events: counts.outside.events + counts.outside.low, detections: counts.outside.detections})) : null,
    DATA.not_counted ? el("p", null, t("not_counted", {n: DATA.not_counted})) : null)]);
}

function townButton(i, most) {
  const c = counts.towns[i];
  const bar = el("i", null);
  bar.style.width = (c.events ? Math.max(c.events / most * 100, 6) : 0) + "%";
  return el("button.town", {type: "button", click: () => chooseTownship(i, true), "aria-label": t("town_label",
    {place: fullPlace(i), events: c.events, low: c.low, detections: c.detections})},
    el("span.where", null, el("b", null, placeName(i)), " ", el("small", null, T.county[i] || "")), el("span.track", null, bar),
    el("span.n", null, c.events, c.low ? el("small", null, "+" + c.low) : null), el("span.m", null, c.detections));
}

function has(i) { return counts.towns[i].detections > 0; }

function shareText(i) { return T.share[i] === null ? t("share_unknown") : T.share[i] === 0 ? t("share_none") : t("share", {share: percent(T.share[i])}); }

// One township: its counts and its events; Esc or the link leads back.
function drawOneTownship(box) {
  const i = state.township;
  const c = counts.towns[i];
  const mine = counts.visible.filter((e) => E.township[e] === i);
  fillIn(box, [
    button("link.back", "‹ " + t("back"), () => chooseTownship(-1, false)),
    el("div.heading", null, el("h2", null, placeName(i)), el("span", null, joined([T.county[i], T.city[i]]))),
    DATA.sums && !townsCounted() ? null : [el("p.small", null, t("town_counts", {events: c.events, low: c.low, fires: c.fires, detections: c.detections})),
      el("p.small", null, shareText(i))],
    c.detections || (DATA.sums && !townsCounted()) ? null : el("p.none", null, T.share[i] === 0 ? t("unseen_not_zero") : t("zero_not_none")),
    el("ul.events", null, mine.map((e) => el("li", null, eventButton(e)))),
  ]);
}

function townsCounted() { return !DATA.sums || (!DATA.sums.cells && DATA.edition.fires !== "none"); }

function eventButton(e) {
  const seen = E.first[e] === null ? (E.day[e] || "") + " " + t("time_unknown") : dateOf(E.first[e]) + " " + clockOf(E.first[e]);
  return el("button.event-row", {type: "button", click: () => selectEvent(e, "list"), "aria-label": eventTitle(e)},
    el("span.icon", null, symbol(eventLook(e))), el("span", null, el("b", null, E.id[e]), el("small", null, seen)),
    el("span.right", null, E.frp_mw[e] === null ? t("frp_missing") : E.frp_mw[e].toFixed(1) + " MW", el("small", null, t("attribution_short_" + E.attribution[e]))));
}

// Search: townships, counties, event numbers. Enter opens the first.
function find(query) {
  const wanted = query.trim().toLowerCase();
  if (!wanted) { return []; }
  const found = [];
  const fits = (text) => text && text.toLowerCase().indexOf(wanted) >= 0;
  E.id.forEach((id, e) => { if (fits(id) && counts.visible.indexOf(e) >= 0) { found.push({text: id, note: fullPlace(E.township[e]), go: () => selectEvent(e, "list")}); } });
  Object.keys(DATA.merged).forEach((id) => {
    const e = E.id.indexOf(DATA.merged[id]);
    if (fits(id) && e >= 0) { found.push({text: id, note: t("merged_into", {id: DATA.merged[id]}), go: () => selectEvent(e, "list")}); }
  });
  zonesInForce().forEach((i) => {
    if (fits(Z.name[i]) || fits(actOf(i)) || fits(zoneTitle(zoneKey(i)))) { found.push({text: zoneName(i), note: zoneNote(i), go: () => openThing({zone: i}, true)}); }
  });
  (DATA.facilities || []).forEach((part, p) => part.name.forEach((name, i) => {
    if (fits(name)) { found.push({text: name, note: part.title[LANG === "zh" ? 0 : 1], go: () => openThing({facility: [p, i]}, true)}); }
  }));
  (DATA.records || []).forEach((part, p) => { if (recordOn(p)) { part.head.forEach((head, i) => {
    if (fits(cell(head))) { found.push({text: cell(head), note: part.title[LANG === "zh" ? 0 : 1] + " " + cell(part.note[i]), go: () => openThing({record: [p, i]}, true)}); } }); } });
  (DATA.outlines || []).forEach((part, p) => { if (state.layers["outline-" + part.layer]) { part.name.forEach((name, i) => {
    if (fits(name)) { found.push({text: name, note: part.title[LANG === "zh" ? 0 : 1], go: () => openThing({outline: [p, i]}, true)}); } }); } });
  DATA.labels.county.forEach((county) => { if (fits(county[0])) { found.push({text: county[0], note: t("county"), go: () => goCounty(county)}); } });
  T.name.forEach((name, i) => {
    if (fits(name) || fits(T.code[i])) {
      found.push({text: placeName(i), note: joined([T.county[i], townsCounted() ? t("n_events", {n: counts.towns[i].events}) : ""]), go: () => chooseTownship(i, true)});
    }
  });
  return found;
}

function goCounty(county) {
  const bounds = L.latLngBounds([]);
  T.county.forEach((name, i) => { if (name === county[0]) { bounds.extend(ground.units[i].getBounds()); } });
  const middle = L.latLng(county[2], county[1]);
  // Two counties may share a name: then the label's place decides.
  if (bounds.isValid() && bounds.getNorth() - bounds.getSouth() < 2) { fitMap(bounds, 11); } else { map.setView(middle, 10, {animate: false}); }
}

function startSearch() {
  const field = $("query");
  const hits = $("hits");
  let found = [];
  const show = () => {
    found = find(field.value);
    clear(hits);
    const many = 8;
    found.slice(0, many).forEach((hit) => hits.appendChild(el("li", null, el("button", {type: "button", click: () => open(hit)}, el("b", null, hit.text), " ", el("small", null, hit.note)))));
    if (found.length > many) { hits.appendChild(el("li.more", null, t("more_hits", {n: found.length - many}))); }
    if (!found.length && field.value.trim()) { hits.appendChild(el("li.more", null, t("no_hits"))); }
    hits.hidden = !hits.firstChild;
    field.setAttribute("aria-expanded", String(!hits.hidden));
  };
  const open = (hit) => { field.value = ""; show(); hit.go(); };
  field.addEventListener("input", show);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && found.length) { event.preventDefault(); open(found[0]); }
    if (event.key === "Escape" && field.value) { event.stopPropagation(); field.value = ""; show(); }
    if (event.key === "ArrowDown" && hits.querySelector("button")) { event.preventDefault(); hits.querySelector("button").focus(); }
  });
  hits.addEventListener("keydown", (event) => {
    const all = Array.prototype.slice.call(hits.querySelectorAll("button"));
    const at = all.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && at + 1 < all.length) { event.preventDefault(); all[at + 1].focus(); }
    if (event.key === "ArrowUp") { event.preventDefault(); (at > 0 ? all[at - 1] : field).focus(); }
    if (event.key === "Escape") { event.stopPropagation(); field.value = ""; show(); field.focus(); }
  });
}
