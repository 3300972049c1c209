"use strict";
// The page works without this script. It adds the arrow keys to the timeline, and unfolds everything for printing.

// One bar for each turn, in order: not the rest of a turn on the next strip, and not the moments above the bars.
const bars = [...document.querySelectorAll(".strips a")].filter((link) => link.querySelector("rect"));
bars.sort((a, b) => turnOf(a) - turnOf(b));
const inOrder = bars.filter((bar, at) => at === 0 || turnOf(bar) !== turnOf(bars[at - 1]));
const hint = document.getElementById("timeline-hint");

function turnOf(link) {
  return Number(link.getAttribute("href").slice("#turn-".length));
}

function target(key, at) {
  const last = inOrder.length - 1;
  const to = {
    ArrowRight: at + 1,
    ArrowDown: at + 1,
    ArrowLeft: at - 1,
    ArrowUp: at - 1,
    Home: 0,
    End: last,
  }[key];
  return to === undefined ? null : inOrder[Math.min(Math.max(to, 0), last)];
}

function step(event) {
  const link = event.target.closest("a");
  const next = link && target(event.key, inOrder.findIndex((bar) => turnOf(bar) === turnOf(link)));
  if (!next || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  for (const bar of inOrder) bar.setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus();
}

if (hint) {
  hint.hidden = false;
  document.querySelector(".strips").addEventListener("keydown", step);
}

let unfolded = [];

addEventListener("beforeprint", () => {
  unfolded = [...document.querySelectorAll("details:not([open])")];
  for (const each of unfolded) each.open = true;
});

addEventListener("afterprint", () => {
  for (const each of unfolded) each.open = false;
});
