// The time slider: a stretch of the period, from one pass or day to another. Two handles on the axis of the passes; arrow keys move them step by step.
const slider = {marks: [], a: 0, b: 0, box: null};
const MOST_PASSES = 400;

function dayBegins(day) {
  const start = ((DATA.period || {}).day_start || "00:00").split(":");
  const minutes = Number(start[0]) * 60 + Number(start[1]);
  return Date.parse(day + "T00:00:00Z") / 1000 - 8 * 3600 + minutes * 60 - (minutes ? 86400 : 0);
}

// Where a handle may stand: the beginnings of days, and between two passes where each detection is in the page; the public edition has sums by day alone.
function startSlider() {
  const period = DATA.period || {};
  slider.marks = [];
  if (!period.first_day || !period.last_day || DATA.edition.fires === "none") { return; }
  const from = dayBegins(period.first_day);
  const to = dayBegins(period.last_day) + 86400;
  const marks = new Set([from, to]);
  for (let at = from; at < to; at += 86400) { marks.add(at); }
  const passes = DATA.passes.slice().sort((a, b) => a[1] - b[1]);
  if (!DATA.sums && passes.length <= MOST_PASSES) {
    passes.slice(1).forEach((pass, k) => { if (pass[1] > passes[k][2]) { marks.add(Math.round((passes[k][2] + pass[1]) / 2)); } });
  }
  slider.marks = Array.from(marks).filter((at) => at >= from && at <= to).sort((a, b) => a - b);
  slider.a = 0;
  slider.b = slider.marks.length - 1;
}

function timeChosen() { return slider.marks.length > 1 && (slider.a > 0 || slider.b < slider.marks.length - 1); }

// A detection of which only the day is known counts at the noon of its day.
function inTime(seconds, day) {
  if (!timeChosen()) { return true; }
  const at = seconds !== null ? seconds : day ? dayBegins(day) + 43200 : null;
  return at === null ? false : at >= slider.marks[slider.a] && at < slider.marks[slider.b] + (slider.b === slider.marks.length - 1 ? 1 : 0);
}

function timeText() {
  const say = (at) => dateOf(at).slice(5) + " " + clockOf(at);
  return timeChosen() ? t("time_span", {a: say(slider.marks[slider.a]), b: say(slider.marks[slider.b])}) : "";
}

// The mark at which the next day begins, before or after the mark k.
function nextDay(k, way) {
  const first = slider.marks[0];
  let at = k + way;
  while (at > 0 && at < slider.marks.length - 1 && (slider.marks[at] - first) % 86400 !== 0) { at += way; }
  return at;
}

// The handles over an axis that runs from x0 to x1 (share of the width) between the first and the last mark.
function drawSlider(box, x0, x1, top) {
  if (slider.marks.length < 3) { return; }
  const first = slider.marks[0];
  const span = slider.marks[slider.marks.length - 1] - first;
  const place = (k) => (x0 + (x1 - x0) * (slider.marks[k] - first) / span) * 100;
  const node = el("div.slider", null);
  const chosen = el("i", null);
  node.appendChild(chosen);
  node.style.top = top + "%";
  const knobs = ["a", "b"].map((name) => el("span.knob", {role: "slider", tabindex: 0, id: "time-" + name, "aria-label": t("time_" + name), "aria-valuemin": 0,
    "aria-valuemax": slider.marks.length - 1, "data-name": name}));
  const show = () => {
    knobs.forEach((knob) => {
      const k = slider[knob.dataset.name];
      knob.style.left = place(k) + "%";
      set(knob, {"aria-valuenow": k, "aria-valuetext": dateOf(slider.marks[k]) + " " + clockOf(slider.marks[k])});
    });
    chosen.style.left = place(slider.a) + "%";
    chosen.style.width = place(slider.b) - place(slider.a) + "%";
  };
  const move = (name, k) => {
    const to = name === "a" ? Math.max(0, Math.min(k, slider.b - 1)) : Math.min(slider.marks.length - 1, Math.max(k, slider.a + 1));
    if (to === slider[name]) { return; }
    slider[name] = to;
    show();
    afterFilter(true);
  };
  const nearest = (event) => {
    const area = node.getBoundingClientRect();
    const at = first + span * ((event.clientX - area.left) / area.width - x0) / (x1 - x0);
    return slider.marks.reduce((best, mark, k) => (Math.abs(mark - at) < Math.abs(slider.marks[best] - at) ? k : best), 0);
  };
  knobs.forEach((knob) => {
    const name = knob.dataset.name;
    node.appendChild(knob);
    knob.addEventListener("keydown", (event) => {
      const step = {ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, Home: -1e6, End: 1e6}[event.key];
      const day = {PageDown: -1, PageUp: 1}[event.key];
      if (step || day) { event.preventDefault(); event.stopPropagation(); move(name, step ? slider[name] + step : nextDay(slider[name], day)); }
    });
    knob.addEventListener("pointerdown", (event) => { knob.setPointerCapture(event.pointerId); event.preventDefault(); knob.focus(); });
    knob.addEventListener("pointermove", (event) => { if (knob.hasPointerCapture(event.pointerId)) { move(name, nearest(event)); } });
  });
  show();
  box.appendChild(node);
}
