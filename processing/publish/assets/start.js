// Everything together; called by folium's script with its map.
function setLanguage(lang) {
  LANG = lang;
  drawAll();
}

function drawAll() {
  drawFrameTexts();
  drawControls();
  drawFilter();
  drawPanel();
  drawCard();
  drawLegend();
  drawZones();
  drawFacilities();
  drawOutlines();
  drawRecords();
  drawEvents();
  drawScale();
}

// After the filter has changed; *sliding*: the axis under the hand stays as it is.
function afterFilter(sliding) {
  tally();
  if (!sliding) { drawPanel(); } else { drawSummary(); drawTownships(); }
  drawFoot();
  paintGround();
  if (state.event >= 0) { drawCard(); }
  drawEvents();
  $("live").textContent = t("live_counts", {events: counts.total.events, fires: counts.total.fires, detections: counts.total.detections}) + " " + filterText();
}

function refilter() {
  const focused = document.activeElement && document.activeElement.id;
  drawFilter();
  if (focused && $(focused)) { $(focused).focus(); }
  afterFilter(false);
}

function chooseTownship(i, zoom) {
  if (state.event >= 0) { events.before = null; state.event = -1; drawCard(); }
  state.township = i;
  outlineTownship();
  drawTownships();
  if (i >= 0) {
    openSheet(true);
    if (zoom) { fitMap(ground.units[i].getBounds().pad(0.4), 12); }
    $("townships").scrollIntoView({block: "nearest"});
    const back = $("townships").querySelector("button");
    if (back && zoom) { back.focus({preventScroll: true}); }
  }
  drawEvents();
}

// The data stands in the page, deflated where it is long; in a folder it lies beside it, in parts.
function read(use) {
  const element = $("data");
  const broken = (why) => { $("broken").hidden = false; throw why; };
  if (element.dataset.packed) {
    if (typeof DecompressionStream === "undefined") { broken(new Error("no DecompressionStream")); }
    const bytes = Uint8Array.from(atob(element.textContent), (one) => one.charCodeAt(0));
    new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream(element.dataset.packed))).json().then(use).catch(broken);
    return;
  }
  const found = JSON.parse(element.textContent);
  if (!found.parts) { use(found); return; }
  Promise.all(found.parts.map((part) => fetch(part).then((answer) => answer.json()))).then((parts) => use(Object.assign.apply(null, [{}].concat(parts)))).catch(broken);
}

function start(given) {
  map = given;
  read(begin);
  return {state, counts: () => counts, texts: () => DATA.texts};
}

function begin(data) {
  load(data);
  startSlider();
  tally();
  startGround();
  startSums();
  startZones();
  startFacilities();
  startOutlines();
  startRecords();
  startLabels();
  startEvents();
  startSearch();
  startSheet();
  startPrinting();
  $("over").appendChild($("watermark"));
  paintGround();
  drawAll();
  map.invalidateSize({animate: false, pan: false});
  wholeArea();
  drawScale();
  map.on("moveend resize", drawScale);
  // The footer grows and shrinks with its text, and the map with it.
  new ResizeObserver(() => { if (!document.body.classList.contains("printing")) { map.invalidateSize({animate: false}); } }).observe($("map_1"));
}
