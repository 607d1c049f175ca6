// The pages work without this file: every form can be posted and every page loaded. With it they follow the room by themselves, say
// honestly whether something is saved, and try again when the network does not carry it.
"use strict";
(function () {
  const body = document.body, live = document.getElementById("live"), net = document.getElementById("net");
  const part = body.dataset.part;
  let stream = null, looking = false, sending = false, sent = 0, again = false, shown = "";

  function say(text) {
    if (!net) { return; }
    net.textContent = text;
    net.hidden = text === "";
  }

  // held is what had focus when something was sent: its button is switched off meanwhile, and a browser forgets it then.
  let held = "", said = [];

  // nameOf tells one thing of a page from the others, also on the next page.
  function nameOf(e) {
    if (!e || !live.contains(e) || e === live) { return ""; }
    const d = e.closest("details[data-id]"), form = e.closest("form"), offer = form && form.elements.offer;
    const words = e.tagName === "BUTTON" || e.tagName === "SUMMARY" || e.tagName === "A" ? e.textContent.trim() : "";
    return [e.tagName, d ? d.dataset.id : "", form ? form.getAttribute("action") : "", offer ? offer.value : "", e.name || "", words].join("|");
  }

  function named(name, list) { return Array.from(live.querySelectorAll(list)).find((e) => nameOf(e) === name); }

  const fields = "input:not([type=hidden]), select";

  // typed is what somebody has filled in that the page did not come with.
  function typed() {
    return Array.from(live.querySelectorAll(fields)).filter((e) => {
      if (e.tagName !== "SELECT") { return e.value !== e.defaultValue; }
      const first = Array.from(e.options).find((o) => o.defaultSelected) || e.options[0];
      return !!first && e.value !== first.value;
    }).map((e) => [nameOf(e), e.value]);
  }

  function fill(list) {
    for (const [name, value] of list) {
      const e = named(name, fields);
      if (e && (e.tagName !== "SELECT" || Array.from(e.options).some((o) => o.value === value))) { e.value = value; }
    }
  }

  // notice is what the page said of the last thing that was sent from it: pages that come by themselves know nothing of that.
  let notice = null, noticed = 0;
  const long = 15000;

  // remind puts it back into a page that came by itself, without the part that is read aloud: it was.
  function remind() {
    const header = live.querySelector("header");
    if (!notice || !header || header.querySelector(".problem, .saved")) { return; }
    header.append(notice);
  }

  function note() {
    const e = live.querySelector("header .problem, header .saved");
    notice = e && e.cloneNode(true);
    noticed = Date.now();
    if (notice) { notice.removeAttribute("role"); notice.removeAttribute("data-say"); }
  }

  // show puts a new page in place and keeps what was opened and filled in, where the reader was, and what has focus. anew says that it answers what was sent.
  function show(html, anew) {
    const open = new Set(Array.from(live.querySelectorAll("details[open][data-id]"), (d) => d.dataset.id));
    const before = version(), y = window.scrollY, board = body.classList.contains("board");
    const focus = nameOf(document.activeElement) || held, values = typed();
    held = "";
    shown = plain(html);
    live.innerHTML = html;
    const same = before !== "" && before === version();
    for (const d of live.querySelectorAll("details[data-id]")) {
      if (open.has(d.dataset.id) && (same || board)) { d.open = true; }
    }
    if (same || board) { fill(values); }
    if (anew) { note(); } else if (same || (board && Date.now() - noticed < long)) { remind(); } else { notice = null; }
    const up = !same && body.classList.contains("phone");
    window.scrollTo(0, up ? 0 : y);
    const there = !up && focus !== "" && named(focus, "button, summary, a, " + fields);
    if (there) { there.focus({ preventScroll: true }); } else if (up || focus !== "") { head(); }
    tell(anew);
  }

  // head moves focus to where a page begins: whoever listens to it, or has no mouse, goes on from there.
  function head() {
    const h = live.querySelector("main h1, main h2, main .region") || live.querySelector("main");
    if (h) { h.tabIndex = -1; h.focus({ preventScroll: true }); }
  }

  function news() {
    return Array.from(live.querySelectorAll("[data-say]"), (e) => e.textContent.trim().replace(/\s+/g, " "));
  }

  // tell lets those hear what is new who do not see it. What stands in a new page from the start would not be read out. Whoever did something hears all of
  // it; else what stood there before is not said again.
  function tell(anew) {
    const out = document.getElementById("said"), list = news(), fresh = anew ? list : list.filter((text) => !said.includes(text));
    said = list;
    if (!out || !fresh.length) { return; }
    out.textContent = "";
    const text = fresh.join(". ");
    setTimeout(() => { out.textContent = text; }, 80);
    setTimeout(() => { if (out.textContent === text) { out.textContent = ""; } }, 15000); // heard; whoever reads the page later is told how it stands by the page
  }

  function version() {
    const state = document.getElementById("state");
    return state ? state.dataset.version : "";
  }

  // writing says whether somebody is filling in a field just now: their page is not pulled away. One that only has focus is not waited for.
  let touched = 0;
  const pause = 6000;
  function writing() {
    const a = document.activeElement;
    return a && live.contains(a) && (a.tagName === "INPUT" || a.tagName === "SELECT") && Date.now() - touched < pause;
  }

  // later looks again once whoever fills in a field has stopped.
  let waits = 0;
  function later() {
    clearTimeout(waits);
    waits = setTimeout(refresh, pause);
  }

  // pressing says whether a button or a key is down just now: what is under it stays until it is let go, or a click would end on nothing. One that is held for
  // longer is no click, or its end went elsewhere.
  let down = 0;
  const click = 2000;
  function pressing() { return Date.now() - down < click; }

  function press() {
    down = Date.now();
    setTimeout(goOn, click);
  }

  function release() {
    down = 0;
    setTimeout(goOn, 0); // after the click
  }

  // within bounds how long an answer is waited for: a network that swallows everything would else be waited for without a word, for minutes.
  function within() { return AbortSignal.timeout ? AbortSignal.timeout(25000) : undefined; }

  // away leads to the first page, where a seat is taken again. The projector's page stays at its address, and says there what to do: at the first page of its side
  // stands the board, which nobody but whoever leads is to see.
  function away() {
    if (body.classList.contains("audience")) { location.reload(); } else { location.href = "./"; }
  }

  // gone is the answer for a session that was removed: the page that comes in its place says so.
  const gone = 410;

  // plain is a page without what differs each time it is made, though nothing has changed.
  function plain(html) { return html.replace(/name="n" value="[^"]*"/g, "").replace(/(data-left="|class="clock"[^>]*>)[\d:]+/g, "$1"); }

  // follows puts a page in place that came by itself. One in which nothing has changed leaves the old one where it is, but for the clock: somebody may be
  // reading it, a browser may have translated it.
  function follows(html) {
    const old = notice && body.classList.contains("board") && Date.now() - noticed >= long;
    if (old || plain(html) !== shown) { show(html); return; }
    const left = /data-left="(\d+)"/.exec(html), clock = live.querySelector("[data-left]");
    if (left && clock) { clock.dataset.left = left[1]; }
  }

  async function refresh() {
    if (looking || sending || pressing()) { again = true; return; }
    looking = true;
    const before = sent;
    try {
      const r = await fetch(part, { cache: "no-store", signal: within() });
      if (r.status === 401) { away(); return; }
      if (r.status === gone) { location.reload(); return; }
      if (r.ok) {
        const html = await r.text();
        const next = /data-version="([^"]*)"/.exec(html);
        if (before !== sent || pressing()) { again = true; // it may be older than the answer to what was sent meanwhile
        } else if (!writing() || (next && next[1] !== version())) { follows(html); } else { later(); }
        if (!sending) { say(""); }
      }
    } catch (e) {
      if (!sending) { say("No connection to the laptop just now. What you chose before is saved; this page tries again by itself."); }
    }
    looking = false;
    goOn();
  }

  // goOn looks at once for what changed in the room while the laptop was being asked or told something.
  function goOn() {
    if (again && !looking && !sending && !pressing()) { again = false; setTimeout(refresh, 150); }
  }

  function answered() {
    keep();
    sending = false;
    say("");
    goOn();
  }

  // What was sent and not answered is kept beside the page, so that loading it anew sends the very same again.
  const kept = "unsaved " + location.pathname.replace(/[^/]*$/, "");

  function keep(action, data) {
    try {
      if (action) { sessionStorage.setItem(kept, JSON.stringify([action, data.toString()])); } else { sessionStorage.removeItem(kept); }
    } catch (e) { /* a browser that keeps nothing: the page itself still tries again */ }
  }

  // unsaved sends what an earlier page of this tab was not told of.
  function unsaved() {
    let list = null;
    try { list = JSON.parse(sessionStorage.getItem(kept)); } catch (e) { return; }
    if (Array.isArray(list) && list[0] === "act" && body.classList.contains("phone")) { send(list[0], new URLSearchParams(list[1])); } else { keep(); }
  }

  function post(form, button) {
    const data = new URLSearchParams(new FormData(form));
    if (button && button.name) { data.set(button.name, button.value); }
    send(form.getAttribute("action"), data);
  }

  // send sends the very same again until an answer comes, from whichever machine answers: it is known by its name and counts once.
  async function send(action, data) {
    keep(action, data);
    held = nameOf(document.activeElement);
    for (const b of live.querySelectorAll("button")) { b.disabled = true; }
    shown = ""; // until it is made anew
    sending = true;
    sent++;
    for (let n = 0; n < 400; n++) {
      try {
        const r = await fetch(action, { method: "POST", body: data, headers: { "X-Part": "1" }, signal: within() });
        if (r.status === 401) { keep(); away(); return; }
        if (r.status === gone) { keep(); location.reload(); return; }
        if ((r.headers.get("Content-Type") || "").startsWith("application/json")) {
          const a = await r.json();
          if (!a.again) { answered(); show(a.html, true); return; }
          say("Not saved yet. Trying again.");
        } else if (r.status === 429) {
          say("Not saved yet: a lot at once. Trying again.");
        } else if (r.status >= 500) { // whoever stands between has nobody to ask just now
          say("Not saved yet. Trying again.");
        } else {
          answered(); show(await r.text(), true); return;
        }
      } catch (e) {
        say("Not saved yet: no connection to the laptop. Trying again.");
      }
      await new Promise((done) => setTimeout(done, Math.min(4000, 300 * (n + 1))));
    }
    sending = false;
    again = true;
    goOn();
    say("Not saved. Load this page again: it is sent once more then.");
  }

  function listen() {
    if (!window.EventSource || !body.dataset.stream || document.hidden || stream) { return; }
    stream = new EventSource(body.dataset.stream);
    stream.addEventListener("change", refresh);
    stream.onerror = function () {
      if (stream && stream.readyState === EventSource.CLOSED) { hush(); setTimeout(listen, 3000); }
    };
  }

  // hush lets the stream go: one page in view holds one, so that a browser's few connections suffice.
  function hush() {
    if (stream) { stream.close(); stream = null; }
  }

  function tick() {
    for (const c of document.querySelectorAll("[data-left]")) {
      const left = Math.max(0, Number(c.dataset.left) - 1);
      c.dataset.left = left;
      c.textContent = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
    }
  }

  function check() {
    const set = (id, ok) => { document.getElementById(id).textContent = ok ? "works" : "does not work"; };
    document.cookie = "hc_check=1; SameSite=Lax";
    set("check-cookie", document.cookie.indexOf("hc_check=1") >= 0);
    fetch("check", { method: "POST", body: new URLSearchParams({ n: "x" }) }).then((r) => set("check-post", r.ok), () => set("check-post", false));
    const s = new EventSource(body.dataset.check);
    s.addEventListener("change", () => { set("check-stream", true); s.close(); });
    setTimeout(() => { if (s.readyState !== EventSource.CLOSED) { set("check-stream", false); s.close(); } }, 8000);
  }

  if (body.dataset.check) { check(); }
  if (live && part) {
    live.addEventListener("submit", function (e) {
      const form = e.target, action = form.getAttribute("action");
      if (action === "leave") { keep(); } // what was not saved on this seat is not sent from the next one
      if (action !== "act" && action !== "do") { return; }
      if (!("submitter" in e)) { return; } // an older browser does not say which button: it posts the form itself
      e.preventDefault();
      post(form, e.submitter);
    });
    for (const kind of ["input", "focusin", "keydown", "pointerdown"]) { live.addEventListener(kind, () => { touched = Date.now(); }); }
    for (const kind of ["pointerdown", "keydown"]) { live.addEventListener(kind, press); }
    for (const kind of ["pointerup", "pointercancel", "keyup", "blur"]) { window.addEventListener(kind, release); }
    document.addEventListener("visibilitychange", function () {
      if (document.hidden) { hush(); } else { listen(); refresh(); }
    });
    window.addEventListener("online", refresh);
    window.addEventListener("pageshow", function (e) { if (e.persisted) { refresh(); } });
    setInterval(tick, 1000);
    setInterval(function () { if (!document.hidden) { refresh(); } }, 20000);
    listen();
    said = news();
    unsaved();
  } else if (!body.dataset.check) {
    keep(); // who is asked in has no seat here: what was not saved on one of before is not sent from the next
  }
})();
