import { mergeSettings } from "../study/index.ts";
import type { ToCore } from "./protocol.ts";
import { rolesOf } from "./roles-of.ts";
import type { Event, State } from "./state.ts";

/** What the core is asked after an event; null where nothing is to be computed. `today` is the reader's day. */
export function nextMessage(before: State, after: State, event: Event, today: string): ToCore | null {
  if (event.kind === "removed") return { kind: "drop", name: event.file };
  if (event.kind === "ask chart" || event.kind === "answers")
    return after.answers === null ? null : { kind: "chart", chart: after.chart };
  if (event.kind === "ask report") return { kind: "report", edition: event.edition };
  if (after.run === before.run) return null;
  const roles = rolesOf(after);
  if (!Object.values(roles).includes("lab")) return null;
  const settings = { ...mergeSettings(after.found, after.given), language: after.language };
  return { kind: "compute", run: after.run, roles, settings, reading: after.reading, today };
}
