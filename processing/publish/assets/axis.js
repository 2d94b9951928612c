// The passes on a time axis; bar height = detections.
function drawPasses() {
  const box = clear($("passes"));
  const period = DATA.period || {};
  const seen = DATA.passes.map((pass, i) => ({satellite: pass[0], first: pass[1], last: pass[2], n: counts.passes[i]})).filter((pass) => pass.n > 0);
  if (!period.first_day || !period.last_day || DATA.edition.fires === "none") { return; }
  fillIn(box, [heading("passes", t("passes_note", {n: seen.length}))]);
  const from = dayBegins(period.first_day);
  const to = dayBegins(period.last_day) + 86400;
  const W = 276;
  const H = 78;
  const base = 50;
  const x = (time) => 6 + (W - 12) * (time - from) / (to - from);
  const most = Math.max.apply(null, seen.map((pass) => pass.n).concat([1]));
  const say = (pass) => (pass.satellite || t("satellite_unknown")) + " " + dateOf(pass.first) + " " + clockOf(pass.first) + " · " + pass.n;
  const chart = svg("svg", {class: "axis", viewBox: "0 0 " + W + " " + H, role: "img", "aria-label": joined(seen.map(say))});
  chart.appendChild(svg("rect", {x: x(from), y: base - 8, width: x(to) - x(from), height: 8, class: "track"}));
  chart.appendChild(svg("path", {d: "M" + x(from) + " " + base + "H" + x(to), class: "line"}));
  const days = Math.round((to - from) / 86400);
  for (let k = 0; k <= days; k += 1) {
    const at = from + k * 86400;
    const named = days <= 5 || k % Math.ceil(days / 5) === 0;
    if (days > 31 && !named) { continue; }
    chart.appendChild(svg("path", {d: "M" + x(at) + " " + base + "v5", class: "line"}));
    if (days <= 3) {
      [21600, 43200, 64800].forEach((hours) => { if (k < days) { chart.appendChild(svg("path", {d: "M" + x(at + hours) + " " + base + "v3", class: "line"})); } });
    }
    if (k < days && named) {
      const day = new Date(Date.parse(period.first_day) + k * 86400000).toISOString().slice(0, 10);
      chart.appendChild(svg("text", {x: Math.max(x(at + 43200), 16), y: base + 18, "text-anchor": "middle"}, days > 300 ? day.slice(0, 7) : shortDate(day)));
    }
  }
  const taken = [];
  seen.slice().sort((a, b) => b.n - a.n || a.first - b.first).forEach((pass) => {
    const h = 6 + 20 * pass.n / most;
    const at = x((pass.first + pass.last) / 2);
    chart.appendChild(svg("rect", {x: at - 2.5, y: base - h, width: 5, height: h, class: "pass"}, svg("title", null, say(pass))));
    const text = clockOf(pass.first) + " · " + pass.n;
    const w = textWidth(text, 11, 400, 0) + 8;
    const left = Math.min(Math.max(at - w / 2, 0), W - w);
    const row = [0, 1].find((r) => !taken.some((box2) => box2[2] === r && left < box2[1] && left + w > box2[0]));
    if (row === undefined || seen.length > 8) { return; }
    taken.push([left, left + w, row]);
    chart.appendChild(svg("text", {x: left + w / 2, y: base - 30 - row * 12, "text-anchor": "middle", class: "clock"}, text));
  });
  // Between the handles at most 6 units from the rim of the chart.
  const frame = el("div.axis-frame", null, chart);
  box.appendChild(frame);
  drawSlider(frame, 6 / W, 1 - 6 / W, (base - 4) / H * 100);
}
