import { normaliseUnit, UNITS, type UnitReading } from "../units/index.ts";

/** A header taken apart: what the column holds and in which unit, as far as the header says. */
export interface HeaderName {
  /** Lower case, one space between words, no footnote marks. */
  readonly name: string;
  /** As written; empty when the header states none. */
  readonly unit: string;
}

/** A header or synonym in the one spelling in which they are compared. */
export function headerKey(header: string): string {
  return header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[*†‡§"']/g, "")
    .replace(/[\s_\-.:;,/()[\]{}]+/g, " ")
    .trim();
}

/**
 * Every way a header can be cut into name and unit, the whole header first:
 * `Halt (ng/l)`, `Halt [ng/l]`, `Halt, ng/l`, `concentration_ng_per_l`, `Flöde m3/d`.
 */
export function headerNames(header: string): readonly HeaderName[] {
  const found: HeaderName[] = [{ name: headerKey(header), unit: "" }];
  const add = (name: string, unit: string): void => {
    if (name.trim() !== "" && unit.trim() !== "") found.push({ name: headerKey(name), unit: unit.trim() });
  };
  const clean = header
    .trim()
    .replace(/[*†‡§]+$/, "")
    .trim();
  const bracket = /^([^([]*)[([]([^()[\]]*)[)\]](.*)$/.exec(clean);
  if (bracket) {
    const [, name = "", unit = "", rest = ""] = bracket;
    add(name, rest.trim() === "" ? unit : `${unit} ${rest}`);
  }
  const last = /^(.*)[([]([^()[\]]*)[)\]]$/.exec(clean);
  if (last) add(last[1]!, last[2]!);
  const comma = clean.lastIndexOf(",");
  if (comma > 0) add(clean.slice(0, comma), clean.slice(comma + 1));
  const words = clean.split(/[\s_]+|-(?=[A-Za-zµμ])/);
  for (let cut = 1; cut < words.length; cut++) {
    const unit = words.slice(cut).join(" ");
    if (looksLikeUnit(unit)) add(words.slice(0, cut).join(" "), unit);
  }
  return found;
}

function looksLikeUnit(text: string): boolean {
  return unitReading(text).kind !== "unknown" || /^(%|percent|procent|prozent|pct)$/i.test(text);
}

/** Reads a unit as written in a header, where a slash may be missing (`m3_day`). */
export function unitReading(written: string): UnitReading {
  const direct = normaliseUnit(written);
  if (direct.kind !== "unknown") return direct;
  const slashed = written.trim().replace(/[\s_]+/g, "/");
  return slashed === written.trim() ? direct : normaliseUnit(slashed);
}

/** `unitReading` that takes each spelling apart once. */
export function unitReader(): (written: string) => UnitReading {
  const seen = new Map<string, UnitReading>();
  return (written) => {
    const known = seen.get(written);
    if (known !== undefined) return known;
    const reading = unitReading(written);
    seen.set(written, reading);
    return reading;
  };
}

/** What a unit measures, or null when it is not a known unit. */
export function quantityOf(written: string): string | null {
  const reading = unitReading(written);
  if (reading.kind === "mixed") return "mixed";
  if (reading.kind === "ambiguous") return "flow";
  return reading.kind === "known" ? (UNITS[reading.unit]?.quantity ?? null) : null;
}
