import type { Arguments } from "./parse-arguments.ts";
import type { World } from "./world.ts";

/** What carries a command out: options, operands and the world in, exit code out. */
type Runner = (args: Arguments, names: readonly string[], world: World) => Promise<number>;

/** Runs a command that is known to exist and gives the exit code; only what it needs is loaded. */
export async function runCommand(
  name: string,
  args: Arguments,
  names: readonly string[],
  world: World,
): Promise<number> {
  const runner = await (args.has("suggest-mapping") ? suggestion() : RUNNERS[name]?.());
  if (runner !== undefined) return runner(args, names, world);
  const { runStudy } = await import("./run-study.ts");
  return runStudy(name, args, names, world);
}

async function suggestion(): Promise<Runner> {
  return (await import("./mapping-for.ts")).mappingFor;
}

const RUNNERS: Readonly<Record<string, () => Promise<Runner>>> = {
  biomarkers: async () => (await import("./known-biomarkers.ts")).knownBiomarkers,
  init: async () => (await import("./init-study.ts")).initStudy,
  chart: async () => (await import("./run-chart.ts")).runChart,
  merge: async () => (await import("./run-merge.ts")).runMerge,
  page: async () => (await import("./write-page.ts")).writePage,
  plan: async () => (await import("./run-plan.ts")).runPlan,
  verify: async () => (await import("./run-verify.ts")).runVerify,
};
