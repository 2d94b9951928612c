// Zones in the list of the left panel, and the card of a zone with its notice, or of a facility.
function zonesInForce() { return Z ? Z.kind.map((_, i) => i).filter((i) => (Z.on[i] & (state.zoneDay === "then" ? 2 : 1)) > 0) : []; }

function zoneName(i) { return Z.name[i] || zoneTitle(zoneKey(i)); }

function actOf(i) { return Z.act[i] >= 0 ? Z.acts[Z.act[i]].number : Z.number[i]; }

function drawZoneList() {
  const box = $("zones");
  clear(box);
  box.hidden = !Z || state.event >= 0 || Boolean(state.thing);
  if (box.hidden) { return; }
  const mine = zonesInForce();
  const order = (i) => zones.kinds.indexOf(zoneKey(i));
  mine.sort((a, b) => order(a) - order(b) || a - b);
  const day = state.zoneDay === "then" ? Z.days[1] : Z.days[0];
  fillIn(box, [heading("zones", t("zones_on", {n: mine.length, day})),
    mine.length ? el("ul.zone-rows", null, mine.map((i) => el("li", null, el("button.zone-row", {type: "button", click: () => openThing({zone: i}, true)},
      zoneSwatch(zoneKey(i), {draft: Z.status[i] === "draft"}), el("span", null, el("b", null, zoneName(i)), el("small", null, zoneNote(i)))))))
      : el("p.small", null, t("zones_none"))]);
}

function zoneNote(i) {
  const said = Z.status[i] === "draft" ? t("zone_draft_long") : actOf(i) || t("zone_no_act");
  return [said, Z.valid_from[i] ? t("zone_from", {day: Z.valid_from[i]}) : ""].filter((text) => text).join(" · ");
}

function zoneStart(i) { return Z.valid_from[i] || (Z.act[i] >= 0 && Z.acts[Z.act[i]].in_force_on) || null; }

// Straw-burning bans over an event that were in force on its day; what only a draft says, or only later, is no evidence.
function zonesOver(e) {
  if (!Z) { return []; }
  const inRing = (ring) => ring.reduce((odd, p, k) => {
    const q = ring[(k + ring.length - 1) % ring.length];
    return (p[0] > E.lat[e]) !== (q[0] > E.lat[e]) && E.lon[e] < (q[1] - p[1]) * (E.lat[e] - p[0]) / (q[0] - p[0]) + p[1] ? !odd : odd;
  }, false);
  return Z.kind.map((_, i) => i).filter((i) => Z.kind[i] === "burn_ban" && Z.status[i] !== "draft" && zoneStart(i) && E.day[e] && zoneStart(i) <= E.day[e]
    && (!Z.valid_to[i] || E.day[e] <= Z.valid_to[i]) && zones.outlines[i].some((rings) => rings.filter(inRing).length % 2 === 1));
}

function zoneBounds(i) {
  return L.latLngBounds(zones.outlines[i].reduce((all, rings) => all.concat(rings[0] || []), []));
}

// *thing*: {zone: i}, {facility: [part, i]}, {record: [part, i]}, {records: [part, [i, …]]} or {outline: [part, i]}; *zoom* brings it into the view.
function openThing(thing, zoom) {
  if (state.event >= 0) { events.before = null; state.event = -1; }
  state.thing = thing;
  drawCard();
  drawZoneList();
  drawRecordList();
  openSheet(true);
  if (zoom && thing.record) { goToRecord(thing.record[0], thing.record[1]); }
  if (zoom && thing.outline) { fitMap(outlineBounds(thing.outline[0], thing.outline[1]).pad(0.15), 14); }
  if (zoom && thing.zone !== undefined) { fitMap(zoneBounds(thing.zone).pad(0.15), 13); }
  if (zoom && thing.facility) { map.setView([DATA.facilities[thing.facility[0]].y[thing.facility[1]], DATA.facilities[thing.facility[0]].x[thing.facility[1]]], Math.max(map.getZoom(), 13), {animate: false}); }
  drawEvents();
  $("card").focus({preventScroll: true});
  if (!onPhone()) { $("card").scrollIntoView({block: "nearest"}); }
  $("live").textContent = $("card").querySelector("article").getAttribute("aria-label");
}

function closeThing() {
  const thing = state.thing;
  state.thing = null;
  drawCard();
  drawZoneList();
  drawRecordList();
  openSheet(false);
  const named = (key, one) => document.querySelector("[data-" + key + "='" + one.join(",") + "']");
  const back = thing.facility ? named("facility", thing.facility) : thing.record ? named("row", thing.record) || named("record", thing.record)
    : thing.records ? named("record", [thing.records[0], thing.records[1][0]]) : document.querySelector("#zones .zone-row");
  if (back) { back.focus({preventScroll: true}); } else { $("query").focus({preventScroll: true}); }
}

function factRows(rows) {
  return el("dl", null, rows.filter((row) => row && row[1]).map((row) => [el("dt", null, row[0]), el("dd", null, row[1])]));
}

function moreRows(more) { return (more || []).map((row) => [LANG === "zh" ? row[0] : row[1], LANG === "zh" ? row[2] : row[3]]); }

function drawThing(box) {
  fillIn(box, [button("link.back", "‹ " + t(DATA.edition.fires === "none" ? "back_plain" : "back"), closeThing),
    thingCard(state.thing)]);
}

function thingCard(thing) {
  if (thing.facility) { return facilityCard(thing.facility[0], thing.facility[1]); }
  if (thing.record) { return recordCard(thing.record[0], thing.record[1]); }
  if (thing.records) { return recordsCard(thing.records[0], thing.records[1]); }
  return thing.outline ? outlineCard(thing.outline[0], thing.outline[1]) : zoneCard(thing.zone);
}

function facilityCard(p, i) {
  const part = DATA.facilities[p];
  return el("article", {"aria-label": facilityTitle(p, i)},
    el("div.card-head", null, el("span.icon.facility", null, el("span", null, part.glyph[i][LANG === "zh" ? 0 : 1])), el("b", null, part.name[i] || part.title[LANG === "zh" ? 0 : 1])),
    el("div.card-body", null, factRows([[t("kind"), part.title[LANG === "zh" ? 0 : 1]], [t("place"), part.y[i].toFixed(4) + "°N  " + part.x[i].toFixed(4) + "°E"]].concat(moreRows(part.more[i])))));
}

function zoneCard(i) {
  const key = zoneKey(i);
  const act = Z.act[i] >= 0 ? Z.acts[Z.act[i]] : null;
  const km2 = (value) => (value === null || value === undefined ? "" : value.toFixed(2) + " km²");
  const status = {draft: "zone_draft_long", repealed: "zone_repealed"}[Z.status[i]];
  return el("article", {"aria-label": zoneName(i)},
    el("div.card-head", null, el("span.icon", null, zoneSwatch(key, {draft: Z.status[i] === "draft"})), el("b", null, zoneName(i)), el("span.state", null, zoneTitle(key).split("（")[0].split(" (")[0])),
    el("div.card-body", null,
      status ? el("p.small", null, t(status)) : null,
      Z.kind[i] === "heating" ? el("p.small", null, t("zone_heating")) : null,
      factRows([[t("zone_act"), act ? act.number : Z.number[i] || (Z.status[i] === "draft" ? "" : t("zone_no_act"))], [t("zone_valid"), validText(i)],
        [t("zone_drawn"), km2(Z.km2[i])], [t("zone_declared"), km2(Z.declared_km2[i])]].concat(moreRows(Z.more[i])))),
    act ? noticePart(act) : null);
}

function validText(i) {
  const from = zoneStart(i);
  return from ? t(Z.valid_to[i] ? "zone_from_to" : "zone_from", {day: from, last: Z.valid_to[i]}) : "";
}

function noticePart(act) {
  return el("div.card-body.notice", null,
    el("h3", null, act.title || act.number),
    factRows([[t("act_issuer"), act.issuer], [t("act_issued"), act.issued_on], [t("act_force"), act.in_force_on], [t("act_repealed"), act.repealed_on]].concat(moreRows(act.more))),
    act.text ? el("details", null, el("summary", null, t("act_text")), act.text.split("\u2029").map((paragraph) => el("p", null, paragraph)),
      act.cut ? el("p.small", null, t("act_cut", {n: act.cut})) : null) : el("p.small", null, t("act_no_text")));
}
