// The pages work without this file: every form can be posted and every page loaded. With it they follow the room by themselves, say
// honestly whether something is saved, and try again when the network does not carry it.
"use strict";
(function () {
  const body = document.body, live = document.getElementById("live"), net = document.getElementById("net");
  const part = body.dataset.part;
  let stream = null, busy = false, again = false;

  function say(text) {
    if (!net) { return; }
    net.textContent = text;
    net.hidden = text === "";
  }

  // show puts a new page in place and keeps what was opened, where the reader was, and what has focus.
  function show(html) {
    const open = new Set(Array.from(live.querySelectorAll("details[open][data-id]"), (d) => d.dataset.id));
    const before = version(), y = window.scrollY;
    live.innerHTML = html;
    const same = before !== "" && before === version();
    for (const d of live.querySelectorAll("details[data-id]")) {
      if (open.has(d.dataset.id) && (same || body.classList.contains("board"))) { d.open = true; }
    }
    const up = !same && body.classList.contains("phone");
    window.scrollTo(0, up ? 0 : y);
    if (up) { const h = live.querySelector("h1, h2"); if (h) { h.tabIndex = -1; h.focus({ preventScroll: true }); } }
  }

  function version() {
    const state = document.getElementById("state");
    return state ? state.dataset.version : "";
  }

  // writing says whether somebody is filling in a field: their page is not pulled away.
  function writing() {
    const a = document.activeElement;
    return a && live.contains(a) && (a.tagName === "INPUT" || a.tagName === "SELECT");
  }

  async function refresh() {
    if (busy) { again = true; return; }
    busy = true;
    try {
      const r = await fetch(part, { cache: "no-store" });
      if (r.status === 401) { location.href = "./"; return; }
      if (r.ok) {
        const html = await r.text();
        const next = /data-version="([^"]*)"/.exec(html);
        if (!writing() || (next && next[1] !== version())) { show(html); }
        say("");
      }
    } catch (e) {
      say("No connection to the laptop just now. What you chose before is saved; this page tries again by itself.");
    }
    busy = false;
    if (again) { again = false; setTimeout(refresh, 150); }
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
    for (const b of live.querySelectorAll("button")) { b.disabled = true; }
    busy = true;
    for (let n = 0; n < 400; n++) {
      try {
        const r = await fetch(action, { method: "POST", body: data, headers: { "X-Part": "1" } });
        if (r.status === 401) { keep(); location.href = "./"; return; }
        if ((r.headers.get("Content-Type") || "").startsWith("application/json")) {
          const a = await r.json();
          if (!a.again) { keep(); busy = false; say(""); show(a.html); return; }
          say("Not saved yet. Trying again.");
        } else if (r.status === 429) {
          say("Not saved yet: a lot at once. Trying again.");
        } else if (r.status >= 500) { // whoever stands between has nobody to ask just now
          say("Not saved yet. Trying again.");
        } else {
          keep(); busy = false; say(""); show(await r.text()); return;
        }
      } catch (e) {
        say("Not saved yet: no connection to the laptop. Trying again.");
      }
      await new Promise((done) => setTimeout(done, Math.min(4000, 300 * (n + 1))));
    }
    busy = false;
    say("Not saved. Load this page again: it is sent once more then.");
    refresh();
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
      if (action !== "act" && action !== "do") { return; }
      if (!("submitter" in e)) { return; } // an older browser does not say which button: it posts the form itself
      e.preventDefault();
      post(form, e.submitter);
    });
    document.addEventListener("visibilitychange", function () {
      if (document.hidden) { hush(); } else { listen(); refresh(); }
    });
    window.addEventListener("online", refresh);
    window.addEventListener("pageshow", function (e) { if (e.persisted) { refresh(); } });
    setInterval(tick, 1000);
    setInterval(function () { if (!document.hidden) { refresh(); } }, 20000);
    listen();
    unsaved();
  }
})();
