import type { State } from "./state.ts";
import type { Actions, View } from "./view.ts";

/** Gives a function that draws the views whose needs have changed; focus and opened details stay. */
export function showViews(views: readonly View[], actions: Actions): (state: State) => void {
  const last = new Map<View, readonly unknown[]>();
  return (state) => {
    for (const view of views) {
      const needs = view.needs(state);
      const before = last.get(view);
      if (before !== undefined && needs.every((need, index) => need === before[index])) continue;
      last.set(view, needs);
      const place = document.getElementById(view.id);
      if (place !== null) replace(place, view.draw(state, actions));
    }
  };
}

function replace(place: HTMLElement, nodes: readonly Node[]): void {
  const focused = place.contains(document.activeElement) ? document.activeElement?.id : undefined;
  const opened = [...place.querySelectorAll("details[open]")].map(({ id }) => id);
  const known = new Set([...place.querySelectorAll("details")].map(({ id }) => id));
  place.replaceChildren(...nodes);
  place.hidden = nodes.length === 0;
  for (const details of place.querySelectorAll("details")) {
    if (known.has(details.id)) details.open = opened.includes(details.id);
  }
  if (focused !== undefined && focused !== "") document.getElementById(focused)?.focus();
}
