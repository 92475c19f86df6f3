/** What a control chart says of one value: `action` stops the batch, `warning` asks for a look. */
export type ControlVerdict = "in control" | "warning" | "action";

/** The rule behind a verdict. */
export type ControlRule =
  | "1 beyond 3 s"
  | "2 of 3 beyond 2 s"
  | "1 beyond 2 s"
  | "10 of 11 on one side"
  | "7 in one direction";

/** The verdict on one value, with the first rule that asks for it; null where nothing does. */
export interface JudgedControl {
  readonly verdict: ControlVerdict;
  readonly rule: ControlRule | null;
}

const RUN = 7;
const SIDE = { of: 11, least: 10 };

/**
 * Judges values in order of time by their distances from the centre in standard deviations. Action: one beyond 3, or two
 * of the last three beyond 2 on the same side. Warning: one beyond 2, ten of the last eleven on one side, or seven in a
 * row that only rise or only fall. A value is judged by itself and those before it, never by later ones.
 * Source: Nordtest TR 569, Internal Quality Control, edition 5.1 (2018), chapter 9 (from memory).
 */
export function judgeControls(distances: readonly number[]): readonly JudgedControl[] {
  return distances.map((_, index) => {
    const until = distances.slice(Math.max(0, index + 1 - SIDE.of), index + 1);
    const rule = RULES.find(([, , broken]) => broken(until));
    return rule === undefined ? { verdict: "in control", rule: null } : { verdict: rule[1], rule: rule[0] };
  });
}

type Rule = readonly [ControlRule, ControlVerdict, (until: readonly number[]) => boolean];

const RULES: readonly Rule[] = [
  ["1 beyond 3 s", "action", (until) => Math.abs(until.at(-1) ?? 0) > 3],
  ["2 of 3 beyond 2 s", "action", (until) => twoOfThree(until)],
  ["1 beyond 2 s", "warning", (until) => Math.abs(until.at(-1) ?? 0) > 2],
  ["10 of 11 on one side", "warning", (until) => onOneSide(until.slice(-SIDE.of))],
  ["7 in one direction", "warning", (until) => inOneDirection(until.slice(-RUN))],
];

/** The last one itself must lie beyond: an earlier pair was told at its time. */
function twoOfThree(until: readonly number[]): boolean {
  const last = until.at(-1) ?? 0;
  const side = Math.sign(last);
  return Math.abs(last) > 2 && until.slice(-3).filter((distance) => side * distance > 2).length >= 2;
}

function onOneSide(last: readonly number[]): boolean {
  const above = last.filter((distance) => distance > 0).length;
  const below = last.filter((distance) => distance < 0).length;
  return last.length === SIDE.of && Math.max(above, below) >= SIDE.least;
}

function inOneDirection(last: readonly number[]): boolean {
  const steps = last.slice(1).map((distance, index) => distance - (last[index] ?? distance));
  return last.length === RUN && (steps.every((step) => step > 0) || steps.every((step) => step < 0));
}
