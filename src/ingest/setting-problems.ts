import type * as z from "zod/mini";
import { type IssueInput, nearest } from "../base/index.ts";

type Problem = z.core.$ZodIssue;

/** What is wrong with a setting, in our own words: one entry a problem, with its path. */
export function settingProblems(
  problems: readonly Problem[],
  schema: z.ZodMiniType,
  root: unknown,
  file: string | null,
): IssueInput[] {
  return problems.flatMap((problem) => settingProblem(problem, schema, root, file, []));
}

function settingProblem(
  problem: Problem,
  schema: z.ZodMiniType,
  root: unknown,
  file: string | null,
  above: readonly PropertyKey[],
): IssueInput[] {
  const path = [...above, ...problem.path];
  if (problem.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    return problem.keys.map((key) => {
      const near = nearest(key, known);
      const hint = near === null ? `known here: ${known.join(", ")}` : `did you mean ${near}?`;
      return {
        code: "SETTING_UNKNOWN",
        file,
        details: { name: nameOf([...path, key]), nearest: near ?? "" },
        hint,
      };
    });
  }
  if (problem.code === "invalid_union") {
    const branch = closestBranch(problem.errors);
    if (branch !== null) return branch.flatMap((inner) => settingProblem(inner, schema, root, file, path));
  }
  const received = valueAt(root, path);
  const what = sentenceOf(problem, path);
  const hint = hintOf(problem, path, received, schema);
  return [
    {
      code: "SETTING_INVALID",
      file,
      received: shown(received),
      details: { name: nameOf(path), what },
      ...(hint === null ? {} : { hint }),
    },
  ];
}

/** Of the branches of a union the one that the value was meant for: the deepest complaint. */
function closestBranch(branches: readonly (readonly Problem[])[]): readonly Problem[] | null {
  const depth = (branch: readonly Problem[]): number => Math.max(0, ...branch.map(depthOf));
  const sorted = branches
    .filter((branch) => branch.length > 0)
    .sort((a, b) => depth(b) - depth(a) || a.length - b.length);
  return sorted[0] ?? null;
}

/** A wrong type at the top of a branch means another branch was meant. */
function depthOf(problem: Problem): number {
  return problem.path.length * 2 + (problem.code === "invalid_type" ? 0 : 1);
}

function sentenceOf(problem: Problem, path: readonly PropertyKey[]): string {
  switch (problem.code) {
    case "invalid_type":
      return `it must be ${typeName(problem.expected)}`;
    case "invalid_value":
      return `it must be one of ${problem.values.map(String).join(", ")}${listForm(path)}`;
    case "too_big":
      return `it must be at most ${problem.maximum}${percentHint(path)}`;
    case "too_small":
      return `it must be at least ${problem.minimum}`;
    case "custom":
      return `it ${problem.message}`;
    default:
      return "it does not fit";
  }
}

function listForm(path: readonly PropertyKey[]): string {
  return path.length === 1 && path[0] === "period"
    ? ', or a list like [{ "name": "spring", "from": "2026-01-01", "to": "2026-05-31" }]'
    : "";
}

function percentHint(path: readonly PropertyKey[]): string {
  return path[0] === "uncertainty" || path[0] === "level"
    ? "; was it given as percent? Write a fraction"
    : "";
}

function hintOf(
  problem: Problem,
  path: readonly PropertyKey[],
  received: unknown,
  schema: z.ZodMiniType,
): string | null {
  if (problem.code === "invalid_value" && typeof received === "string") {
    const near = nearest(received, problem.values.map(String));
    return near === null ? null : `did you mean ${near}?`;
  }
  return problem.code === "invalid_type" && path.length === 0
    ? `known settings: ${keysAt(schema, []).join(", ")}`
    : null;
}

function typeName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: "text",
    object: "an object",
    array: "a list",
    number: "a number",
    boolean: "true or false",
    int: "a whole number",
  };
  return names[expected] ?? expected;
}

function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${String(part)}`,
    )
    .join("");
}

function shown(value: unknown): string | null {
  if (value === undefined) return null;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}

interface Shaped {
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly options?: readonly z.ZodMiniType[];
  readonly element?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
}

/** Keys that an object may have at a path, through optional values, unions, lists and records. */
function keysAt(schema: z.ZodMiniType, path: readonly PropertyKey[]): string[] {
  const { shape, options, element, valueType, innerType } = schema.def as Shaped;
  const [head, ...rest] = path;
  if (shape !== undefined) {
    if (head === undefined) return Object.keys(shape).filter((key) => !key.startsWith("$"));
    const next = shape[String(head)];
    return next === undefined ? [] : keysAt(next, rest);
  }
  if (options !== undefined) return options.flatMap((option) => keysAt(option, path));
  const inner = element ?? valueType;
  if (inner !== undefined) return head === undefined ? [] : keysAt(inner, rest);
  return innerType === undefined ? [] : keysAt(innerType, path);
}
