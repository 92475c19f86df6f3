import type { StudySettingsInput } from "../ingest/index.ts";
import type { FileOptions } from "../node/index.ts";
import { badOption } from "./bad-option.ts";
import { mappingText } from "./mapping-text.ts";
import type { Option } from "./option.ts";
import { ALL_OPTIONS } from "./options.ts";
import type { Arguments } from "./parse-arguments.ts";

/** Settings given as options, under the keys of a study file and checked like those. */
export function settingsFrom(args: Arguments): StudySettingsInput {
  const settings: Record<string, unknown> = {};
  for (const option of ALL_OPTIONS) {
    if (option.setting === undefined || !args.has(option.name)) continue;
    settings[option.setting.key] = settingFrom(option, option.setting.as, args);
  }
  const reading = readingFrom(args);
  if (Object.keys(reading).length > 0) settings.mapping = { ...(settings.mapping as object), ...reading };
  return settings as StudySettingsInput;
}

/** How to read the files, where the study file has no word for it. */
export function fileOptionsFrom(args: Arguments, today: string): FileOptions {
  const given = (["encoding", "delimiter", "sheet"] as const).flatMap((name) => {
    const value = args.text(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const format = args.text("format-in");
  return { ...Object.fromEntries(given), today, ...(format === undefined ? {} : { format }) };
}

/** An option as a number. @throws WbeError `OPTION_INVALID`. */
export function numberOf(args: Arguments, name: string): number | undefined {
  const text = args.text(name);
  return text === undefined ? undefined : asNumber(text, name);
}

function settingFrom({ name }: Option, as: NonNullable<Option["setting"]>["as"], args: Arguments): unknown {
  const values = args.list(name);
  const last = name === "mapping" ? mappingText(values.at(-1) ?? "") : (values.at(-1) ?? "");
  if (/^\s*[[{]/.test(last)) return asJson(last, name);
  switch (as) {
    case "number":
      return asNumber(last, name);
    case "list":
      return parts(last);
    case "pairs":
      return pairs(values.flatMap(parts), name);
    case "text":
      return last;
  }
}

/** Options that a study file holds under `mapping`. */
function readingFrom(args: Arguments): object {
  const text = (name: "decimal" | "dates" | "zero"): object =>
    args.has(name) ? { [name]: args.text(name) } : {};
  const words = (name: string, key: string): object => (args.has(name) ? { [key]: args.list(name) } : {});
  return {
    ...text("decimal"),
    ...text("dates"),
    ...text("zero"),
    ...words("nd-token", "ndTokens"),
    ...words("missing-token", "missingTokens"),
  };
}

function asNumber(text: string, name: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value))
    throw badOption(name, "it must be a number", { received: text });
  return value;
}

function asJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badOption(name, "its JSON is broken", { received: text });
  }
}

function parts(text: string): readonly string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function pairs(texts: readonly string[], name: string): Record<string, number> {
  return Object.fromEntries(
    texts.map((text) => {
      const [key = "", value = ""] = text.split("=");
      if (value.trim() === "" || !Number.isFinite(Number(value))) {
        throw badOption(name, "it must be NAME=NUMBER, like flow=0.05", { received: text });
      }
      return [key.trim(), Number(value)];
    }),
  );
}
