"use strict";
// A keyboard on the screen for fields that the game draws. A browser brings one up for an element of the page alone, and only while it hears of a
// touch: so the game tells where its fields are, and this one has an unseen element take the touch and what is written after it.
const keyboard = (() => {
  const box = document.createElement("textarea"), bytes = new TextEncoder();
  let fields = []; // as the game last laid them out, in its points
  let width = 0;   // of the game in them; a large page shows each as more than one of its own
  let open = "";   // id of the field that is written into
  let held = false; // that the game gave it focus has been seen
  let from = "";   // the field on which the finger went down
  let sent = 0; // changes told to the game

  box.id = "writing";
  box.tabIndex = -1;
  box.rows = 1;
  box.setAttribute("aria-hidden", "true"); // until there is something to write
  box.setAttribute("autocapitalize", "sentences");

  const canvas = () => document.querySelector("canvas");

  // fieldAt is the field under a finger on the game; what lies over it, as the list of plays, has its own.
  function fieldAt(touch) {
    if (!touch || touch.target !== canvas()) { return undefined; }
    const c = canvas().getBoundingClientRect(), k = c.width / width;
    const x = (touch.clientX - c.left) / k, y = (touch.clientY - c.top) / k;
    return fields.find(f => x >= f.x && x < f.x + f.w && y >= f.y && y < f.y + f.h);
  }

  function place(f) {
    const c = canvas().getBoundingClientRect(), k = c.width / width;
    Object.assign(box.style, { left: c.left + f.x * k + "px", top: c.top + f.y * k + "px", width: f.w * k + "px", height: f.h * k + "px" });
    box.setAttribute("aria-label", f.label);
  }

  function begin(f) {
    open = f.id;
    held = f.focused;
    place(f);
    box.removeAttribute("aria-hidden");
    box.value = f.text;
    box.focus();
    box.setSelectionRange(f.text.length, f.text.length);
  }

  function end() {
    open = "";
    if (document.activeElement === box) { canvas()?.focus(); }
  }

  // tell hands the game what the field holds now; it acts on it in its next tick.
  function tell() {
    if (open === "" || !api.wrote) { return; }
    sent++;
    api.wrote(open, box.value, bytes.encode(box.value.slice(0, box.selectionStart)).length, sent);
  }

  // pass hands a key to the game that leaves the field.
  function pass(e) {
    if (e.isComposing || !["Enter", "Escape", "Tab", "ArrowUp", "ArrowDown"].includes(e.key)) { return; }
    e.preventDefault();
    canvas()?.dispatchEvent(new KeyboardEvent(e.type, { key: e.key, code: e.code || e.key, shiftKey: e.shiftKey, cancelable: true }));
  }

  document.addEventListener("touchstart", e => { from = fieldAt(e.changedTouches[0])?.id ?? ""; });
  document.addEventListener("touchend", e => {
    const f = fieldAt(e.changedTouches[0]);
    if (f && f.id === from) { begin(f); }
  });
  box.addEventListener("input", tell);
  box.addEventListener("keydown", pass);
  box.addEventListener("keyup", pass);
  box.addEventListener("blur", () => {
    open = "";
    box.setAttribute("aria-hidden", "true");
  });
  document.addEventListener("selectionchange", () => {
    const f = fields.find(f => f.id === open);
    if (f && document.activeElement === box && f.text === box.value) { tell(); }
  });
  document.body.append(box);

  const api = {};
  // show hears of the fields, of how many changes the game has taken, and of how wide it is. What it made of the last one stands: a field has room for so much.
  api.show = (list, taken, wide) => {
    fields = list;
    width = wide;
    if (open === "") { return; }
    const f = fields.find(f => f.id === open);
    if (!f || held && !f.focused) {
      end();
      return;
    }
    held = held || f.focused;
    place(f);
    if (taken === sent && f.text !== box.value) { box.value = f.text; }
  };
  return api;
})();
window.keyboard = keyboard;

// Over plain http some browsers have no gamepads. Whoever asks for them, sixty times a second, is told that there are none, and not of the lack.
navigator.getGamepads ??= () => [];
