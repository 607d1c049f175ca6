// story.mjs: one abstract 20-decision management story, written out as ink.
// The engine under test is given the same shape: 20 weeks, each with one random incident (1 in 4),
// one line of text, three options of which one is gated, and two effects each.

export const WEEKS = 20;
const METERS = ["trust", "morale", "budget", "slip"];

// A small fixed generator so that the story never changes between runs.
function lcg(seed) {
  let s = seed >>> 0;
  return (n) => {
    s = (Math.imul(s, 1664525) + 1013904223) >>> 0;
    return Math.floor((s / 4294967296) * n);
  };
}

export function build(weeks = WEEKS) {
  const r = lcg(7);
  const out = [];
  for (let w = 1; w <= weeks; w++) {
    const options = [];
    for (let o = 0; o < 3; o++) {
      const a = METERS[r(4)];
      const b = METERS[(METERS.indexOf(a) + 1 + r(3)) % 4];
      options.push({
        label: `Option ${o + 1} of week ${w}`,
        gate: o === 2 ? { meter: METERS[r(4)], over: 30 + r(30) } : null,
        effects: [{ meter: a, by: 1 + r(5) }, { meter: b, by: -(1 + r(4)) }],
      });
    }
    out.push({ week: w, incident: { meter: METERS[r(4)], by: -3 }, options });
  }
  return out;
}

const signed = (n) => (n < 0 ? `- ${-n}` : `+ ${n}`);

export function toInk(story) {
  const L = ["VAR trust = 50", "VAR morale = 50", "VAR budget = 50", "VAR slip = 50", "VAR week = 0", "VAR roll = 0", "-> w1"];
  for (const k of story) {
    const next = k.week === story.length ? "done" : `w${k.week + 1}`;
    L.push(`=== w${k.week} ===`, `~ week = ${k.week}`, `~ roll = RANDOM(1, 4)`);
    L.push(`Week {week}. Trust stands at {trust} and the budget at {budget}.`);
    L.push(`{ roll == 1:`, `    ~ ${k.incident.meter} = ${k.incident.meter} ${signed(k.incident.by)}`, `    Something broke over the weekend.`, `- else:`, `    A quiet start.`, `}`);
    for (const o of k.options) {
      const gate = o.gate ? `{${o.gate.meter} > ${o.gate.over}} ` : "";
      L.push(`+ ${gate}[${o.label}]`);
      for (const e of o.effects) L.push(`    ~ ${e.meter} = ${e.meter} ${signed(e.by)}`);
      L.push(`    You went with it.`, `    -> ${next}`);
    }
  }
  L.push("=== done ===", "The half year is over. Trust {trust}, morale {morale}.", "-> END");
  return L.join("\n") + "\n";
}

export function median(xs) {
  const s = [...xs].sort((a, b) => a - b);
  return s[Math.floor(s.length / 2)];
}

export function rng(seed) {
  let x = (seed * 2654435761 + 1) >>> 0 || 1;
  return (n) => {
    x ^= x << 13; x >>>= 0;
    x ^= x >>> 17;
    x ^= x << 5; x >>>= 0;
    return x % n;
  };
}

// The same story as a scenario that uses no model of people: a week of the story is a working day, its incident comes up in the first gap,
// its decision in the third.
const DAYS = ["mon", "tue", "wed", "thu", "fri"];
const day = (w) => `w${Math.floor((w - 1) / 5) + 1} ${DAYS[(w - 1) % 5]}`;
const name = (meter) => (meter === "trust" ? "standing" : meter); // what a word of conditions is, no variable can be called
const amount = (n) => (n < 0 ? `0 - ${-n}` : `${n}`);

export function toTOML(story) {
  const L = ["# Made by `node engine/playtest/bench/toml.mjs`: twenty decisions over four numbers, to measure by.", "format = 1", 'id     = "story"', 'title  = "Half a year in twenty decisions"', `weeks  = ${story.length / 5}`, "",
    "[[person]]", 'id     = "somebody"', 'name   = "Somebody"', 'role   = "Teller of the story"', 'remote = "elsewhere"', ""];
  for (const m of METERS) L.push("[[variable]]", `id    = "${name(m)}"`, "start = 50", "");
  for (const k of story) {
    L.push("[[event]]", `id     = "incident-${k.week}"`, `from   = "${day(k.week)}"`, `by     = "${day(k.week)}"`, 'when   = "gap = 1"', "chance = 0.25", 'text   = "Something broke over the weekend."',
      `does   = ["add ${name(k.incident.meter)} ${amount(k.incident.by)}"]`, "");
    L.push("[[event]]", `id     = "week-${k.week}"`, "anchor = true", `from   = "${day(k.week)}"`, `by     = "${day(k.week)}"`, 'when   = "gap = 3"', 'scene  = "desk"', `text   = "Week ${k.week}. It stands as it stands."`, "");
    k.options.forEach((o, i) => {
      L.push("  [[event.choice]]", `  id   = "option-${i + 1}"`, `  text = "${o.label}"`);
      if (o.gate) L.push(`  when = "${name(o.gate.meter)} > ${o.gate.over}"`);
      L.push("  act  = { leave = true }", `  does = [${o.effects.map((e) => `"add ${name(e.meter)} ${amount(e.by)}"`).join(", ")}]`, "");
    });
  }
  L.push("[[ending]]", 'id   = "over"', 'text = "The half year is over."', "", "[yardstick]", `value = "${METERS.map(name).join(" + ")}"`);
  return L.join("\n") + "\n";
}
