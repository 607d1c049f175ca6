"use strict";
// The page around the drawn game at a seat of a workshop: it carries what the game asks and sends, listens to the room, and says in a line where
// that stands. The seat's token is a cookie that no script can read.
const headcount = (() => {
  const at = id => document.getElementById(id);
  const beside = "../"; // the pages of the session lie one up
  const unsent = "unsaved " + location.pathname.replace(/[^/]*\/[^/]*$/, ""); // as the other page calls it: it sends what this one could not, and the other way round
  let stream = null, left = -1, gone = false;

  function memory() {
    const kept = new Map();
    return { getItem: k => kept.get(k) ?? null, setItem: (k, v) => { kept.set(k, v); }, removeItem: k => { kept.delete(k); } };
  }

  function storage(name) {
    try {
      return window[name] || memory();
    } catch (problem) { // site data are not permitted
      return memory();
    }
  }

  const tab = storage("sessionStorage");

  function clock() {
    at("clock").textContent = left < 0 ? "" : Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
  }

  function put(id, text) {
    if (at(id).textContent !== text) { at(id).textContent = text; }
  }

  function over(text) {
    at("note").textContent = text;
    at("note").hidden = false;
    document.body.append(at("note"));
    document.querySelector("canvas")?.remove();
  }

  function listen() {
    if (document.hidden || stream || gone) { return; }
    stream = new EventSource(beside + "stream");
    stream.addEventListener("change", () => api.wake());
    stream.onerror = () => {
      if (stream && stream.readyState === EventSource.CLOSED) { hush(); setTimeout(listen, 3000); }
    };
  }

  // hush lets the stream go: one page in view holds one, so that a browser's few connections suffice.
  function hush() {
    if (stream) { stream.close(); stream = null; }
  }

  const api = { seat: true, shelf: storage("localStorage"), busy: false, problem: "", wake: () => {} };
  api.trouble = text => put("state", text);
  api.failed = text => { api.problem = text; };

  // ask sends one request and answers with its code and text; with code 0 none came.
  api.ask = (path, form, answer) => {
    const asked = { cache: "no-store", credentials: "same-origin" };
    if (form !== "") {
      asked.method = "POST";
      asked.body = new URLSearchParams(form);
    }
    if (AbortSignal.timeout) { asked.signal = AbortSignal.timeout(25000); }
    fetch(beside + path, asked).then(r => r.text().then(text => answer(r.status, text))).catch(problem => answer(0, String(problem)));
  };

  // keep holds what is on its way, so that loading the page anew sends the very same again.
  api.keep = form => {
    try {
      if (form === "") { tab.removeItem(unsent); } else { tab.setItem(unsent, JSON.stringify(["act", form])); }
    } catch (problem) { /* a browser that keeps nothing: the page itself still tries again */ }
  };

  api.kept = () => {
    try {
      const list = JSON.parse(tab.getItem(unsent));
      return Array.isArray(list) && list[0] === "act" ? String(list[1]) : "";
    } catch (problem) {
      return "";
    }
  };

  // beside says where the room stands. What is not well comes first.
  api.beside = (line, seconds, trouble, saved, isGone) => {
    if (isGone) {
      gone = true;
      hush();
      location.replace(beside);
      return;
    }
    left = seconds;
    clock();
    put("line", trouble === "" ? line : trouble);
    put("state", trouble === "" && saved ? "saved" : "");
    document.querySelector("footer").classList.toggle("trouble", trouble !== "");
  };

  api.start = async address => {
    const go = new Go();
    try {
      const started = await WebAssembly.instantiateStreaming(fetch(address), go.importObject);
      at("note").hidden = true;
      const ended = go.run(started.instance);
      listen();
      await ended;
      if (api.problem === "") {
        location.assign(beside + "play");
        return;
      }
      over(`The drawn office has ended: ${api.problem}. Your seat goes on, on the other page.`);
    } catch (problem) {
      over(`The drawn office could not start here: ${problem}. It needs a browser of the last three years, with WebGL. Your seat goes on, on the other page.`);
    }
    hush();
    at("back").focus();
  };

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) { hush(); } else { listen(); api.wake(); }
  });
  window.addEventListener("online", () => { api.wake(); });
  window.addEventListener("pageshow", e => { if (e.persisted) { location.reload(); } });
  setInterval(() => {
    if (left > 0) { left--; clock(); }
  }, 1000);
  return api;
})();
window.headcount = headcount;
headcount.start("{headcount.wasm}");
