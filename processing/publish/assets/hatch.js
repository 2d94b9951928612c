// Hatches as real strokes over a box, anchored to the world's pixels so that they do not swim; no tiles, whose seams show in print.
// hatchStrokes(hatch, [x0, y0, x1, y1], origin, scale) → {d, width, filled}
function hatchStrokes(hatch, box, origin, scale) {
  const k = scale || 1;
  const width = hatch.stroke * Math.max(k, 0.8);
  if (hatch.form === "lines") {
    return {d: hatch.angles.map((angle) => linesAt(angle, hatch.spacing * k, box, origin)).join(""), width, filled: false};
  }
  const make = MARKS[hatch.form === "tufts" ? "tufts" : hatch.shape];
  return {d: marksIn(hatch.dx * k, hatch.dy * k, box, origin, (x, y) => make(x, y, hatch.size * k, hatch.angle || 0)), width: width || 0, filled: Boolean(hatch.filled)};
}

// Angle 45 gives “/”, 0 lies, 90 stands.
function linesAt(angle, spacing, box, origin) {
  const a = angle * Math.PI / 180;
  const u = [Math.cos(a), -Math.sin(a)];
  const n = [Math.sin(a), Math.cos(a)];
  const corners = [[box[0], box[1]], [box[2], box[1]], [box[0], box[3]], [box[2], box[3]]];
  const across = corners.map((c) => c[0] * n[0] + c[1] * n[1]);
  const along = corners.map((c) => c[0] * u[0] + c[1] * u[1]);
  const shift = origin[0] * n[0] + origin[1] * n[1];
  const low = Math.min.apply(null, along) - 1;
  const high = Math.max.apply(null, along) + 1;
  let d = "";
  for (let k = Math.ceil((Math.min.apply(null, across) + shift) / spacing); k * spacing - shift <= Math.max.apply(null, across); k += 1) {
    const c = k * spacing - shift;
    d += "M" + r1(c * n[0] + low * u[0]) + " " + r1(c * n[1] + low * u[1]) + "L" + r1(c * n[0] + high * u[0]) + " " + r1(c * n[1] + high * u[1]);
  }
  return d;
}

function r1(x) { return Math.round(x * 10) / 10; }

// Rows dy apart, every second one shifted by half.
function marksIn(dx, dy, box, origin, make) {
  let d = "";
  for (let row = Math.floor((box[1] + origin[1]) / dy) - 1; row * dy - origin[1] <= box[3] + dy; row += 1) {
    const half = row % 2 ? dx / 2 : 0;
    for (let col = Math.floor((box[0] + origin[0] - half) / dx) - 1; col * dx + half - origin[0] <= box[2] + dx; col += 1) {
      d += make(col * dx + half - origin[0], row * dy - origin[1]);
    }
  }
  return d;
}

const MARKS = {
  circle: (x, y, s) => "M" + r1(x - s / 2) + " " + r1(y) + "a" + s / 2 + " " + s / 2 + " 0 1 0 " + s + " 0a" + s / 2 + " " + s / 2 + " 0 1 0 " + -s + " 0z",
  line: (x, y, s, angle) => {
    const a = angle * Math.PI / 180;
    const v = [Math.sin(a) * s / 2, -Math.cos(a) * s / 2];
    return "M" + r1(x - v[0]) + " " + r1(y - v[1]) + "L" + r1(x + v[0]) + " " + r1(y + v[1]);
  },
  cross2: (x, y, s) => "M" + r1(x - s / 2) + " " + r1(y - s / 2) + "l" + s + " " + s + "m0 " + -s + "l" + -s + " " + s,
  square: (x, y, s) => "M" + r1(x - s / 2) + " " + r1(y - s / 2) + "h" + s + "v" + s + "h" + -s + "z",
  triangle: (x, y, s) => "M" + r1(x) + " " + r1(y - s * 0.58) + "l" + s / 2 + " " + s * 0.87 + "h" + -s + "z",
  diamond: (x, y, s) => "M" + r1(x) + " " + r1(y - s / 2) + "l" + s / 2 + " " + s / 2 + "l" + -s / 2 + " " + s / 2 + "l" + -s / 2 + " " + -s / 2 + "z",
  arrowhead: (x, y, s) => "M" + r1(x - s / 2) + " " + r1(y - s / 2) + "l" + s / 2 + " " + s / 2 + "l" + -s / 2 + " " + s / 2,
  star: (x, y, s) => {
    let d = "";
    for (let k = 0; k < 10; k += 1) {
      const r = k % 2 ? s * 0.22 : s * 0.55;
      d += (k ? "L" : "M") + r1(x + r * Math.sin(k * Math.PI / 5)) + " " + r1(y - r * Math.cos(k * Math.PI / 5));
    }
    return d + "z";
  },
  semi_circle: (x, y, s) => "M" + r1(x - s / 2) + " " + r1(y) + "a" + s / 2 + " " + s / 2 + " 0 0 1 " + s + " 0z",
  // Three blades of stubble on a base.
  tufts: (x, y, s) => "M" + r1(x - s / 2) + " " + r1(y + s * 0.44) + "h" + s + "M" + r1(x) + " " + r1(y + s * 0.4) + "v" + -s * 0.84
    + "M" + r1(x - s * 0.14) + " " + r1(y + s * 0.4) + "l" + -s * 0.28 + " " + -s * 0.6 + "M" + r1(x + s * 0.14) + " " + r1(y + s * 0.4) + "l" + s * 0.28 + " " + -s * 0.6,
};
