// Words and elements. Text of the data reaches the page only as text nodes and attributes, never as markup.
let DATA = null;
let LANG = "zh";
const SVG = "http://www.w3.org/2000/svg";

function $(id) { return document.getElementById(id); }

// The sentence of a key in the language shown; {name} is filled from values.
function t(key, values) {
  const pair = DATA.texts[key];
  if (!pair) { throw new Error("no text: " + key); }
  return pair[LANG === "zh" ? 0 : 1].replace(/\{(\w+)\}/g, (whole, name) => (values && name in values ? String(values[name]) : whole));
}

// A text that the run gives in both languages, or a plain one.
function both(value) {
  if (value === null || value === undefined) { return ""; }
  return typeof value === "string" ? value : (value[LANG] || value.zh || value.en || "");
}

function fillIn(node, children) {
  children.forEach((child) => {
    if (child === null || child === undefined || child === false) { return; }
    if (Array.isArray(child)) { fillIn(node, child); return; }
    node.appendChild(child.nodeType ? child : document.createTextNode(String(child)));
  });
  return node;
}

// el("p.note", {title: …}, child, "text", …)
function el(kind, attributes) {
  const parts = kind.split(".");
  const node = document.createElement(parts[0]);
  if (parts.length > 1) { node.className = parts.slice(1).join(" "); }
  return fillIn(set(node, attributes), Array.prototype.slice.call(arguments, 2));
}

function svg(kind, attributes) {
  return fillIn(set(document.createElementNS(SVG, kind), attributes), Array.prototype.slice.call(arguments, 2));
}

function set(node, attributes) {
  Object.keys(attributes || {}).forEach((name) => {
    const value = attributes[name];
    if (typeof value === "function") { node.addEventListener(name, value); }
    else if (value === true) { node.setAttribute(name, ""); }
    else if (value !== false && value !== null && value !== undefined) { node.setAttribute(name, value); }
  });
  return node;
}

function clear(node) {
  while (node.firstChild) { node.removeChild(node.firstChild); }
  return node;
}

function button(className, text, click, attributes) {
  return el("button" + (className ? "." + className : ""), Object.assign({type: "button", click: click}, attributes), text);
}

// "n events" with the number in bold: the sentence is split at its {n}.
function strongNumber(key, n) {
  const parts = t(key).split("{n}");
  return [parts[0], el("b", null, n), parts[1] || ""];
}

function beijing(seconds) { return new Date((seconds + 8 * 3600) * 1000).toISOString(); }
function dateOf(seconds) { return beijing(seconds).slice(0, 10); }
function clockOf(seconds) { return beijing(seconds).slice(11, 16); }
function shortDate(day) { return LANG === "zh" ? Number(day.slice(5, 7)) + "月" + Number(day.slice(8)) + "日" : day.slice(5); }
// Neither certainty nor nothing is claimed by rounding.
function percent(share) { return share < 1 && share >= 0.995 ? ">99%" : share > 0 && share < 0.005 ? "<1%" : Math.round(share * 100) + "%"; }
function metres(m) { return m >= 10000 ? (m / 1000).toFixed(1) + " km" : Math.round(m) + " m"; }
function joined(items) { return items.filter((item) => item).join(LANG === "zh" ? "、" : ", "); }
function sentences(items) {
  return items.map((item) => both(item)).filter((item) => item).map((item) => item.replace(/[。.；;]\s*$/, "")).join(LANG === "zh" ? "；" : "; ");
}

// A word of the data (confidence, kind of footprint …) in the language shown; a word not known stays as it is.
function word(group, value) {
  if (!value) { return t("unknown"); }
  const key = group + "_" + value;
  return key in DATA.texts ? t(key) : value;
}
