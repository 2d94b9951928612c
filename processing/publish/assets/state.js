// What is shown: one filter feeds map, list and counts.
const state = {
  filter: {confidence: "low", first: "", last: "", near: "all"},
  event: -1, township: -1, rows: 12,
  thing: null, zoneDay: "now",
  layers: {shade: true, events: true, footprints: true, borders: true, names: true, basemap: false},
};
const RANK = {low: 0, nominal: 1, high: 2};
let D = null; // detections, columns
let E = null; // events, columns
let T = null; // townships, columns
let counts = null;

function unpack(table) {
  Object.keys(table).forEach((name) => {
    const column = table[name];
    if (column && column.pool) { table[name] = column.at.map((i) => (i < 0 ? null : column.pool[i])); }
  });
  return table;
}

function load(data) {
  DATA = data;
  LANG = DATA.lang;
  // Where fires are only summed there is none by itself.
  D = unpack(DATA.detections || {n: 0, event: [], day: [], counted: [], satellite: [], time: []});
  D.id = Array.from({length: D.n}, (_, i) => i);
  E = unpack(DATA.events || {id: [], township: [], state: []});
  T = unpack(DATA.townships);
  DATA.merged = DATA.merged || {};
  D.pass = D.id.map((_, i) => DATA.passes.findIndex(
    (p) => (p[0] || null) === D.satellite[i] && D.time[i] !== null && D.time[i] >= p[1] && D.time[i] <= p[2]));
  E.members = E.id.map(() => []);
  D.event.forEach((e, i) => { if (e >= 0) { E.members[e].push(i); } });
  state.days = DATA.sums ? DATA.sums.days : Array.from(new Set(D.day.filter((day, i) => day && D.counted[i]))).sort();
  state.derived = DATA.notices.some((notice) => notice.derived);
  state.observed = T.share.some((share) => share !== null);
}

function changedFilter() {
  const f = state.filter;
  return f.confidence !== "low" || f.first !== "" || f.last !== "" || f.near !== "all" || timeChosen();
}

// Does a detection count under the run's rule and the page's filter? Unknown confidence counts, as in the run.
function shown(i) {
  const f = state.filter;
  if (!D.counted[i]) { return false; }
  if (D.confidence[i] && RANK[D.confidence[i]] < RANK[f.confidence]) { return false; }
  if (f.first && (!D.day[i] || D.day[i] < f.first)) { return false; }
  if (f.last && (!D.day[i] || D.day[i] > f.last)) { return false; }
  if (f.near === "without" && D.near_static_m[i] !== null) { return false; }
  if (f.near === "only" && D.near_static_m[i] === null) { return false; }
  return inTime(D.time[i], D.day[i]);
}

function blank() { return {events: 0, low: 0, fires: 0, detections: 0}; }

// Three counts side by side; an event or a fire counts once, in its own township.
function tally() {
  if (DATA.sums) { return tallySums(); }
  const total = Object.assign(blank(), {certain: 0, likely: 0, disputed: 0});
  const outside = blank();
  const towns = T.code.map(blank);
  const passes = DATA.passes.map(() => 0);
  const fires = new Set();
  const best = E.id.map(() => -1);
  D.id.forEach((_, i) => {
    if (!shown(i)) { return; }
    const place = D.township[i] < 0 ? outside : towns[D.township[i]];
    place.detections += 1;
    if (place !== outside) {
      total.detections += 1;
      if (D.pass[i] >= 0) { passes[D.pass[i]] += 1; }
    }
    if (D.fire[i] >= 0) { fires.add(D.fire[i]); }
    const level = D.confidence[i] === "low" ? 0 : 1;
    if (D.event[i] >= 0) { best[D.event[i]] = Math.max(best[D.event[i]], level); }
  });
  fires.forEach((fire) => {
    const unit = fire < 0 ? -1 : DATA.fires.township[fire];
    (unit < 0 ? outside : towns[unit]).fires += 1;
    if (unit >= 0) { total.fires += 1; }
  });
  const visible = [];
  best.forEach((level, e) => {
    if (level < 0) { return; }
    visible.push(e);
    const kind = level === 0 ? "low" : "events";
    const unit = E.township[e];
    (unit < 0 ? outside : towns[unit])[kind] += 1;
    if (unit >= 0) {
      total[kind] += 1;
      if (kind === "events" && total[E.attribution[e]] !== undefined) { total[E.attribution[e]] += 1; }
    }
  });
  counts = {total, outside, towns, passes, visible, low: best.map((level) => level === 0)};
  return counts;
}

function shadeClass(n) {
  const breaks = DATA.palette.events.breaks;
  let k = 0;
  while (k + 1 < breaks.length && n >= breaks[k + 1]) { k += 1; }
  return k;
}

// What the page's own filter does, in words; printed wherever counts are.
function filterText() {
  const f = state.filter;
  const parts = [];
  if (f.confidence !== "low") { parts.push(t("filter_at_least", {level: word("confidence", f.confidence)})); }
  if (f.first || f.last) {
    const first = f.first || state.days[0];
    const last = f.last || state.days[state.days.length - 1];
    parts.push(first === last ? first : t("from_to", {a: first, b: last}));
  }
  if (f.near !== "all") { parts.push(t("near_" + f.near)); }
  if (timeChosen()) { parts.push(timeText()); }
  return parts.length ? t("page_filter", {text: parts.join(LANG === "zh" ? "；" : "; ")}) : "";
}

function placeName(unit) {
  if (unit < 0) { return t("outside"); }
  return T.name[unit] || T.code[unit];
}

function fullPlace(unit) {
  if (unit < 0) { return t("outside_long"); }
  const county = T.county[unit];
  return LANG === "zh" ? [county, placeName(unit)].filter((x) => x).join(" ") : [placeName(unit), county].filter((x) => x).join(", ");
}

// Reasons for doubt that the ▼ stands for; what merely describes the input is not one.
const REMARKS = ["assumed_footprint", "time_unknown", "confidence_unknown", "gcj02_converted", "low_confidence"];
function doubtful(e) {
  return counts.low[e] || (E.flags[e] || "").split(";").some((mark) => mark && REMARKS.indexOf(mark.split(":")[0]) < 0);
}
