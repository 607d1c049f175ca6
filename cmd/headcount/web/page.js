"use strict";
// The page around the game: the shelf on which plays are kept, what the address asks for, one line for trouble, and the player's plays as files.
const headcount = (() => {
  const at = id => document.getElementById(id);
  const saves = "headcount/save/", changed = "headcount/modified/", damaged = "headcount/damaged/";

  // memory is a shelf for as long as the page is open.
  function memory() {
    const kept = new Map();
    return {
      get length() { return kept.size; },
      key: i => [...kept.keys()][i] ?? null,
      getItem: k => kept.has(k) ? kept.get(k) : null,
      setItem: (k, v) => { kept.set(k, v); },
      removeItem: k => { kept.delete(k); },
    };
  }

  let why = ""; // nothing is kept for long, and why
  const real = (() => {
    try {
      const shelf = window.localStorage, probe = "headcount/probe";
      if (!shelf) { throw new Error("there is none"); }
      try {
        shelf.setItem(probe, "1");
        shelf.removeItem(probe);
      } catch (problem) {
        if (shelf.length === 0) { throw problem; } // some private windows have a shelf on which nothing fits
      }
      return shelf;
    } catch (problem) {
      why = "This browser keeps nothing here (a private window, or site data are not permitted): what you play is gone when the page closes. Export it before.";
      return memory();
    }
  })();

  // shelf is the real one, and tells of what does not fit on it any more.
  const shelf = {
    get length() { return real.length; },
    key: i => real.key(i),
    getItem: k => real.getItem(k),
    removeItem: k => { real.removeItem(k); told(); },
    setItem: (k, v) => {
      try {
        real.setItem(k, v);
      } catch (problem) {
        trouble("The browser's storage is full: the last decision is not kept. Export plays, remove those you need no more, and decide again.");
        throw problem;
      }
      if (k.startsWith(saves) && told.full) { told(); }
    },
  };

  function told() {
    told.full = false;
    at("line").textContent = why || "Every decision is kept in this browser, at this address.";
    document.querySelector("footer").classList.toggle("trouble", why !== "");
  }

  function trouble(text) {
    told.full = true;
    at("line").textContent = text;
    document.querySelector("footer").classList.add("trouble");
  }

  function over(text) {
    at("note").textContent = text;
    at("note").hidden = false;
    document.body.append(at("note"));
    document.querySelector("canvas")?.remove();
  }

  // plays lists what is kept, newest first; what was set aside because it is damaged comes last.
  function plays() {
    const list = [];
    for (let i = 0; i < real.length; i++) {
      const key = real.key(i);
      if (key.startsWith(saves)) {
        const id = key.slice(saves.length);
        list.push({ key, id, when: real.getItem(changed + id) ?? "", lines: (real.getItem(key).match(/\n/g) ?? []).length - 1 });
      } else if (key.startsWith(damaged) && !key.endsWith(".txt")) {
        list.push({ key, id: key.slice(damaged.length), when: "", lines: -1 });
      }
    }
    return list.sort((a, b) => a.when < b.when ? 1 : -1);
  }

  function download(play) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([real.getItem(play.key)], { type: "text/plain" }));
    link.download = play.id + ".log";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  function button(words, does) {
    const b = document.createElement("button");
    b.type = "button";
    b.textContent = words;
    b.addEventListener("click", () => does(b));
    return b;
  }

  function row(play) {
    const tr = document.createElement("tr"), name = document.createElement("td"), does = document.createElement("td");
    const when = play.when ? new Date(play.when).toLocaleString() : "";
    name.textContent = play.lines < 0 ? play.id + ", set aside as it was found" : `${play.id.replace(/-\d{8}-\d{6}-[0-9a-f]{4}$/, "")}, ${when}, ${play.lines} lines`;
    name.title = play.id;
    does.className = "does";
    does.append(button("Export", () => download(play)), " ", button("Remove", b => {
      if (b.dataset.sure) {
        shelf.removeItem(play.key);
        shelf.removeItem(changed + play.id);
        show();
        at("close").focus();
        return;
      }
      b.dataset.sure = "yes";
      b.textContent = "Remove for good?";
    }));
    tr.append(name, does);
    return tr;
  }

  function show() {
    const list = plays();
    at("where").textContent = why || "They are kept in this browser, for this address alone; another browser or address has its own.";
    at("list").replaceChildren(...list.map(row));
    at("none").hidden = list.length > 0;
    at("all").disabled = list.length === 0;
  }

  function open() {
    if (at("plays").open) { return; }
    at("answer").textContent = "";
    show();
    at("plays").showModal();
  }

  // take hands files to the game, one after the other.
  async function take(files) {
    const said = [];
    for (const file of files) {
      let text = "";
      try {
        text = await file.text();
      } catch (problem) { // it is a folder, or went away, or the device did
        said.push(`${file.name} was not taken: it cannot be read. Is it still where it was?`);
        continue;
      }
      const [id, note] = await new Promise(answer => window.headcount.take ? window.headcount.take(text, (...a) => answer(a)) : answer(["", "The game is not running; load the page anew first."]));
      said.push(id ? `${file.name} is here as ${id}. ${note}` : `${file.name} was not taken: ${note}`);
    }
    at("file").value = "";
    show();
    at("answer").textContent = said.join(" ");
  }

  at("open").addEventListener("click", open);
  at("close").addEventListener("click", () => at("plays").close());
  at("plays").addEventListener("close", () => document.querySelector("canvas")?.focus());
  at("all").addEventListener("click", async () => {
    for (const play of plays()) {
      download(play);
      await new Promise(next => setTimeout(next, 200)); // browsers drop downloads that come at once
    }
  });
  at("file").addEventListener("change", () => take(at("file").files));
  document.addEventListener("keydown", e => { // before the game hears it
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === "s") {
      e.preventDefault();
      e.stopImmediatePropagation();
      open();
    }
  }, true);
  window.addEventListener("beforeunload", e => {
    if (why !== "" && plays().length > 0) { e.preventDefault(); }
  });
  told();
  if (navigator.storage?.persist) { navigator.storage.persist().catch(() => {}); }

  const api = { shelf, trouble, asked: new URLSearchParams(location.search), busy: false, problem: "" };
  api.failed = text => { api.problem = text; };

  // A tick that takes long is told: lives are being lived.
  let long = 0;
  setInterval(() => {
    long = api.busy ? long + 1 : 0;
    at("busy").hidden = long < 3;
  }, 150);

  api.start = async address => {
    const go = new Go();
    try {
      const started = await WebAssembly.instantiateStreaming(fetch(address), go.importObject);
      at("note").hidden = true;
      await go.run(started.instance);
      api.take = undefined;
      api.busy = false;
      over(api.problem ? `The game has ended: ${api.problem}. What was decided is among your plays.` :
        "You have left the game. Everything decided is among your plays. Load the page anew to go on.");
    } catch (problem) {
      over(`The game could not start here: ${problem}. It needs a browser of the last three years, with WebGL.`);
    }
  };
  return api;
})();
window.headcount = headcount;
headcount.start("{headcount.wasm}");
