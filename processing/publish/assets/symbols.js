// One event, one symbol: size = FRP, ring = attribution, ▼ = doubt.
function frpClass(frp) {
  const breaks = DATA.palette.frp.breaks;
  let k = 0;
  while (k + 1 < breaks.length && frp >= breaks[k + 1]) { k += 1; }
  return k;
}

// {diameter, attribution, missing, doubt} → <svg>; its middle is the middle of the circle.
function symbol(look) {
  const p = DATA.palette;
  const r = look.diameter / 2;
  const half = Math.ceil(r + p.frp.diameters[0]) + 4;
  const size = half * 2;
  const box = svg("svg", {width: size, height: size, viewBox: [-half, -half, size, size].join(" "), "aria-hidden": "true", focusable: "false"});
  const ring = r + p.ring.gap + 1;
  if (look.attribution === "likely" || look.attribution === "disputed") {
    const width = look.attribution === "likely" ? p.ring.likely_width : p.ring.disputed_width;
    box.appendChild(svg("circle", {r: ring, fill: "#fff", "fill-opacity": 0.85, stroke: "#fff", "stroke-width": width + 2}));
    box.appendChild(svg("circle", {r: ring, fill: "none", stroke: p.ring.colour, "stroke-width": width,
      "stroke-dasharray": look.attribution === "likely" ? p.ring.likely_dash.join(" ") : null}));
  }
  stateShape(box, look, r);
  if (look.attribution === "disputed") {
    const at = ring * 0.72 + 1;
    box.appendChild(svg("circle", {cx: at, cy: -at, r: 5, fill: "#fff", stroke: p.ring.colour, "stroke-width": 1}));
    box.appendChild(svg("text", {x: at, y: -at + 2.8, "text-anchor": "middle", "font-size": 8, "font-weight": 700, fill: p.ring.colour}, "?"));
  }
  if (look.doubt) {
    const away = look.attribution === "likely" || look.attribution === "disputed" ? ring : r;
    const at = away * 0.71 + 2.5;
    box.appendChild(svg("path", {d: "M" + (-at - 4.5) + " " + (-at - 4) + "h9l-4.5 7z", fill: p.ring.colour, stroke: "#fff", "stroke-width": 1}));
  }
  box.reach = half;
  return box;
}

// ○ = the satellite says, ◇ = people were there, □ = the office decided; the fill and the glyph tell the state.
function stateShape(box, look, r) {
  const p = DATA.palette;
  const name = look.state || "suspected";
  const body = p.state[name];
  const size = r * p.state.factors[body.shape];
  const outline = {circle: "M" + -size + " 0a" + size + " " + size + " 0 1 1 " + 2 * size + " 0a" + size + " " + size + " 0 1 1 " + -2 * size + " 0z",
    diamond: "M0 " + -size + "L" + size + " 0L0 " + size + "L" + -size + " 0z", square: "M" + -size + " " + -size + "H" + size + "V" + size + "H" + -size + "z"}[body.shape];
  const draw = (d, attributes) => box.appendChild(svg("path", Object.assign({d}, attributes)));
  draw(outline, {fill: "none", stroke: p.suspected.casing, "stroke-width": p.suspected.outline_width + 2 * p.suspected.casing_width});
  draw(outline, {fill: look.missing && name === "suspected" ? p.frp.missing_fill : body.fill, stroke: p.suspected.outline, "stroke-width": p.suspected.outline_width});
  const s = size;
  if (body.glyph === "dot") { box.appendChild(svg("circle", {r: s * 0.34, fill: p.suspected.outline})); }
  if (body.glyph === "cross") { draw("M" + -s * 0.34 + " " + -s * 0.34 + "L" + s * 0.34 + " " + s * 0.34 + "M" + s * 0.34 + " " + -s * 0.34 + "L" + -s * 0.34 + " " + s * 0.34,
    {stroke: p.suspected.outline, "stroke-width": 1.4}); }
  if (body.glyph === "bar") { draw("M" + -s * 0.58 + " 0H" + s * 0.58, {stroke: "#fff", "stroke-width": Math.max(1.8, s * 0.28)}); }
  if (body.glyph === "half") { draw("M" + -s + " " + -s + "H" + s + "L" + -s + " " + s + "z", {fill: "#fff", stroke: p.suspected.outline, "stroke-width": 0.8}); }
  if (body.glyph === "tick") { draw("M" + -s * 0.55 + " " + s * 0.02 + "L" + -s * 0.12 + " " + s * 0.45 + "L" + s * 0.6 + " " + -s * 0.45, {fill: "none", stroke: p.suspected.outline, "stroke-width": 1.6}); }
}

function stateOf(e) { return (E.state && E.state[e]) || "suspected"; }
function statesTold() { return Boolean(E.state && E.state.some((name) => name && name !== "suspected")); }

function eventLook(e) {
  const p = DATA.palette.frp;
  const missing = E.frp_mw[e] === null;
  return {diameter: missing ? p.missing_diameter : p.diameters[frpClass(E.frp_mw[e])], missing, attribution: E.attribution[e], doubt: doubtful(e), state: stateOf(e)};
}

function swatch(fill, stroke) {
  return svg("svg", {class: "swatch", width: 30, height: 14, "aria-hidden": "true"},
    svg("rect", {x: 0.5, y: 0.5, width: 29, height: 13, fill: fill, stroke: stroke || DATA.palette.ink.line}));
}

function lineSwatch(style) {
  const box = svg("svg", {class: "swatch", width: 30, height: 14, "aria-hidden": "true"});
  if (style.halo) { box.appendChild(svg("path", {d: "M0 7H30", stroke: style.halo, "stroke-width": style.halo_width})); }
  box.appendChild(svg("path", {d: "M0 7H30", stroke: style.colour, "stroke-width": style.width, "stroke-dasharray": style.dash ? style.dash.join(" ") : null}));
  return box;
}
