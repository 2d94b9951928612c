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
  drawEvents();
  drawScale();
}

function refilter() {
  tally();
  const focused = document.activeElement && document.activeElement.id;
  drawFilter();
  if (focused && $(focused)) { $(focused).focus(); }
  drawPanel();
  drawFoot();
  paintGround();
  if (state.event >= 0) { drawCard(); }
  drawEvents();
  $("live").textContent = t("live_counts", {events: counts.total.events, fires: counts.total.fires, detections: counts.total.detections}) + " " + filterText();
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

function start(given) {
  map = given;
  load();
  tally();
  startGround();
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
  return {state, counts: () => counts, texts: () => DATA.texts};
}
