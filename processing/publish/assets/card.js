// The event card: why, how sure, which satellite, when, and who comes second. Never a popup over the map.
function selectEvent(e, from) {
  if (e < 0) { return; }
  const same = state.event === e;
  if (!same && state.event < 0) { events.before = {centre: map.getCenter(), zoom: map.getZoom()}; }
  state.event = e;
  state.thing = null;
  drawCard();
  drawZoneList();
  drawRecordList();
  openSheet(true);
  if (from === "list" || map.getZoom() < DATA.palette.footprint.min_zoom) {
    fitMap(eventBounds(e).pad(2), Math.max(13.25, Math.min(map.getZoom(), 15)));
  } else { keepInView(e); }
  drawEvents();
  $("card").focus({preventScroll: true});
  if (!onPhone()) { $("card").scrollIntoView({block: "nearest"}); }
  $("live").textContent = eventTitle(e);
}

function closeCard() {
  if (state.thing) { closeThing(); return; }
  if (state.event < 0) { return; }
  const e = state.event;
  state.event = -1;
  drawCard();
  drawZoneList();
  drawRecordList();
  openSheet(false);
  if (events.before) { map.setView(events.before.centre, events.before.zoom, {animate: false}); events.before = null; }
  drawEvents();
  const back = events.markers[e];
  if (back) { back.focus({preventScroll: true}); } else { $("query").focus({preventScroll: true}); }
}

function drawCard() {
  const box = clear($("card"));
  const open = state.event >= 0 || Boolean(state.thing);
  box.hidden = !open;
  $("list").hidden = open;
  document.body.classList.toggle("with-card", open);
  if (!open) { return; }
  if (state.thing) { drawThing(box); return; }
  const e = state.event;
  const members = E.members[e];
  fillIn(box, [
    button("link.back", "‹ " + t("back"), closeCard),
    el("article", {"aria-label": eventTitle(e)},
      el("div.card-head", null, el("span.icon", null, symbol(eventLook(e))), el("b", null, E.id[e]), el("span.state", null, t("state_" + stateOf(e)))),
      el("div.card-body", null,
        el("h2", null, fullPlace(E.township[e]), " ", el("small", null, word("attribution", E.attribution[e]))),
        ownerBar(e),
        facts(e, members),
        el("ul.evidence", null, evidence(e, members).map((line) => el("li." + line.kind, null, line.text))),
        el("details", {open: members.length <= 4}, el("summary", null, t("its_detections", {n: members.length})), members.map(detectionLine))),
      el("p.warning", null, both(DATA.warning) || t("warning"))),
    navigation(e),
  ]);
}

// For the navigation of a phone: the one place given in GCJ-02, and said to be; asked for only by the hand that presses it.
function navigation(e) {
  if (!E.amap) { return null; }
  const at = E.amap[e];
  return [el("a.primary", {href: "https://uri.amap.com/marker?position=" + (at[0] / 1e6).toFixed(6) + "," + (at[1] / 1e6).toFixed(6) + "&coordinate=gaode", target: "_blank",
    rel: "noopener noreferrer"}, t("navigate")), el("p.small", null, t("navigate_note"))];
}

function ownerBar(e) {
  const p = E.probability[e];
  if (p === null) { return null; }
  const second = E.runner_up_probability[e] || 0;
  const name = (unit) => (unit < 0 ? t("outside") : placeName(unit));
  const bar = el("div.owner", {role: "img", "aria-label": name(E.township[e]) + " " + percent(p)}, el("span.first", null, name(E.township[e]) + " " + percent(p)),
    second > 0.004 ? el("span.second", null, second > 0.06 ? percent(second) : "") : null);
  bar.firstChild.style.flexGrow = p;
  if (bar.children[1]) { bar.children[1].style.flexGrow = Math.max(second, 0.01); }
  const runner = second > 0 ? t("runner_up", {place: fullPlace(E.runner_up[e]), share: percent(second)}) : t("no_runner_up");
  return [bar, el("p.small", null, runner + " · " + t("owner_note"))];
}

function times(e, members) {
  const seen = members.map((i) => D.time[i]).filter((time) => time !== null);
  const passes = new Map();
  members.forEach((i) => {
    if (D.time[i] === null) { return; }
    const key = (D.satellite[i] || t("satellite_unknown")) + " " + dateOf(D.time[i]) + " " + clockOf(D.time[i]);
    passes.set(key, (passes.get(key) || 0) + 1);
  });
  if (!seen.length) { return [joined(Array.from(new Set(members.map((i) => D.day[i])))) + " " + t("time_unknown")]; }
  const stamps = Array.from(new Set(members.filter((i) => D.time[i] !== null).map((i) => dateOf(D.time[i]) + " " + clockOf(D.time[i])))).sort();
  return stamps.map((stamp) => t("beijing", {time: stamp})).concat(seen.length < members.length ? [t("time_unknown")] : []);
}

function facts(e, members) {
  const unique = (list) => Array.from(new Set(list.filter((x) => x)));
  const satellites = unique(members.map((i) => [D.satellite[i], D.product[i]].filter((x) => x).join(" ")));
  const fires = new Set(members.map((i) => D.fire[i]).filter((fire) => fire >= 0)).size;
  const size = (i) => (D.scan_m[i] !== null && D.track_m[i] !== null ? (D.scan_m[i] / 1000).toFixed(2) + " × " + (D.track_m[i] / 1000).toFixed(2) + " km" : null);
  const sizes = unique(members.map((i) => (size(i) ? size(i) + (D.footprint[i] === "given" ? "" : t("in_brackets", {text: word("footprint", D.footprint[i])})) : null)));
  const row = (key, lines) => [el("dt", null, t(key)), el("dd", null, lines.map((line) => el("div", null, line)))];
  return el("dl", null,
    row("seen", times(e, members)),
    row("satellite", [satellites.length ? joined(satellites) : t("satellite_unknown")]),
    row("confidence", [t("highest", {level: word("confidence", E.confidence[e])}) + givenConfidence(members)]),
    row("frp", [(E.frp_mw[e] === null ? t("frp_missing") : E.frp_mw[e].toFixed(1) + " MW") + t("made_of", {n: members.length, m: fires})]),
    row("footprint", sizes.length ? sizes : [t("no_footprint")]),
    row("place", [E.lat[e].toFixed(4) + "°N  " + E.lon[e].toFixed(4) + "°E"]));
}

function givenConfidence(members) {
  const given = Array.from(new Set(members.filter((i) => D.confidence_given[i] !== D.confidence[i]).map((i) => D.confidence_given[i]).filter((x) => x)));
  return given.length ? t("as_given", {text: joined(given)}) : "";
}

// What speaks for and against it, a line each; what could not be checked is said too.
function evidence(e, members) {
  const lines = [];
  const add = (kind, text) => { if (!lines.some((line) => line.text === text)) { lines.push({kind, text}); } };
  const marks = new Map();
  members.concat([-1]).forEach((i) => ((i < 0 ? E.flags[e] : D.flags[i]) || "").split(";").filter((mark) => mark).forEach((mark) => {
    const cut = mark.indexOf(":");
    marks.set(mark, [cut < 0 ? mark : mark.slice(0, cut), cut < 0 ? "" : mark.slice(cut + 1)]);
  }));
  const near = members.filter((i) => D.near_static_m[i] !== null).sort((a, b) => D.near_static_m[a] - D.near_static_m[b]);
  const named = new Set();
  near.forEach((i) => {
    if (named.has(D.near_static_name[i])) { return; }
    named.add(D.near_static_name[i]);
    const mark = (D.flags[i] || "").split(";").find((m) => m.indexOf("near_static:") === 0);
    add("against", t("near_source", {name: D.near_static_name[i] || t("unnamed"), kind: mark && mark.length > 12 ? word("static", mark.slice(12)) : "–", m: metres(D.near_static_m[i])}));
  });
  const compared = (role, yes, no, maybe) => t(DATA.has[role] ? yes : DATA.has[role] === null ? maybe : no, {m: DATA.near_m});
  if (!near.length) { add(DATA.has.sources ? "for" : "unknown", compared("sources", "no_source", "no_source_layer", "source_not_known")); }
  zonesOver(e).forEach((i) => add("for", t("in_zone", {name: zoneName(i), day: zoneStart(i)})));
  const shares = members.map((i) => D.cropland_share[i]).filter((share) => share !== null);
  if (shares.length) {
    const low = Math.min.apply(null, shares);
    const high = Math.max.apply(null, shares);
    add(high > 0 ? "for" : "against", t("cropland", {share: percent(low) === percent(high) ? percent(low) : percent(low) + "–" + percent(high)}));
  } else { add("unknown", compared("cropland", "cropland_unknown", "no_cropland_layer", "cropland_not_known")); }
  const n = members.filter((i) => D.confidence[i] === "low").length;
  if (n) { add("against", n === members.length ? t("all_low") : t("some_low", {n: n, of: members.length})); }
  const left = members.filter((i) => !D.counted[i]).length;
  if (left) { add("unknown", t("left_out", {n: left, level: word("confidence", DATA.min_confidence)})); }
  marks.forEach((mark, whole) => {
    if (["near_static", "low_confidence", "no_cropland"].indexOf(mark[0]) >= 0) { return; }
    const key = "flag_" + mark[0];
    add(REMARKS.indexOf(mark[0]) >= 0 ? "unknown" : "against", key in DATA.texts ? t(key, {detail: mark[1]}) : whole);
  });
  Object.keys(DATA.merged).filter((id) => DATA.merged[id] === E.id[e]).forEach((id) => add("unknown", t("took_in", {id: id})));
  return lines;
}

function detectionLine(i) {
  const when = D.time[i] === null ? (D.day[i] || "") + " " + t("time_unknown") : dateOf(D.time[i]) + " " + clockOf(D.time[i]);
  const owner = D.probability[i] === null ? "" : (D.township[i] < 0 ? t("outside") : placeName(D.township[i])) + " " + percent(D.probability[i]);
  return el("div.detection", null,
    el("b", null, when), " ", D.satellite[i] || t("satellite_unknown"), el("br", null),
    D.lat[i].toFixed(4) + "°N " + D.lon[i].toFixed(4) + "°E · " + t("confidence") + " " + word("confidence", D.confidence[i]) + " · "
      + (D.frp_mw[i] === null ? t("frp_missing") : D.frp_mw[i].toFixed(1) + " MW"), el("br", null),
    owner + (D.counted[i] ? "" : " · " + t("uncounted")) + " · " + D.source_file[i]);
}
