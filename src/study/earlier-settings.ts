import type { StudySettingsInput } from "../ingest/index.ts";
import type { Settings } from "./settings.ts";

type Given = Readonly<Record<string, unknown>>;

/** Settings of the reading: they cannot be put back afterwards. */
const OF_THE_READING = ["timeZone", "dayLabel", "mapping"] as const;

/** Nothing that is computed depends on them. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(["title", "language"]);

const DECISIONS: ReadonlySet<string> = new Set(["exclusions", "overrides"]);

/** What an earlier result was computed with, set against the settings of now. */
export interface EarlierSettings {
  /** Names of settings that differ, without decisions and edition. */
  readonly changed: readonly string[];
  readonly decisionsChanged: boolean;
  /** The earlier edition where it is another one. */
  readonly edition: string | null;
  /** The settings of now with these parts as they were. */
  readonly with: (parts: readonly ("decisions" | "settings" | "edition")[]) => StudySettingsInput;
}

/** Sets the settings of an earlier result against those of now. */
export function earlierSettings(earlier: Given, now: Settings): EarlierSettings {
  const present: Given = { ...now };
  const names = [...new Set([...Object.keys(earlier), ...Object.keys(present)])];
  const differ = names.filter((name) => !same(stated(name, earlier[name]), stated(name, present[name])));
  const changed = differ.filter(
    (name) => name !== "constants" && !DECISIONS.has(name) && !WITHOUT_EFFECT.has(name),
  );
  const edition = differ.includes("constants") ? String(earlier.constants) : null;
  return {
    changed,
    decisionsChanged: differ.some((name) => DECISIONS.has(name)),
    edition,
    with: (parts) => {
      const isEarlier = (name: string): boolean =>
        name === "constants"
          ? parts.includes("edition")
          : parts.includes(DECISIONS.has(name) ? "decisions" : "settings");
      const chosen = names
        .filter((name) => !(OF_THE_READING as readonly string[]).includes(name))
        .map((name) => [name, isEarlier(name) ? earlier[name] : present[name]] as const)
        .filter(([, value]) => value !== undefined);
      return Object.fromEntries(chosen) as StudySettingsInput;
    },
  };
}

/** What quality control says of the errors comes from the data; only the rest was chosen. */
function stated(name: string, value: unknown): unknown {
  if (name !== "uncertainty" || typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, entry]) => [
    key,
    { ...(entry as Given), estimates: undefined },
  ]);
  return Object.fromEntries(entries);
}

/** Key order and absent parts do not count. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
