import type { Shard } from "../samples/index.ts";
import { badOption } from "./bad-option.ts";
import type { Arguments } from "./parse-arguments.ts";
import type { World } from "./world.ts";

/**
 * The shard of `--shard i/n`; of `--shard auto/n` the index stands in the environment of an array job: of Slurm (from
 * SLURM_ARRAY_TASK_MIN) or of Kubernetes (from 0). Null without the option.
 * @throws WbeError `OPTION_INVALID`.
 */
export function shardFrom(args: Arguments, { env }: World): Shard | null {
  const text = args.text("shard");
  if (text === undefined) return null;
  const [, asked = "", total = ""] = /^(auto|\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const index = asked === "auto" ? indexOf(env) : Number(asked);
  const count = Number(total);
  if (total === "" || !(index >= 1 && index <= count))
    throw badOption("shard", "it must be i/n with i from 1 to n, like 2/8", { received: text });
  return { index, count };
}

function indexOf({ SLURM_ARRAY_TASK_ID, SLURM_ARRAY_TASK_MIN, JOB_COMPLETION_INDEX }: World["env"]): number {
  if (SLURM_ARRAY_TASK_ID !== undefined)
    return Number(SLURM_ARRAY_TASK_ID) - Number(SLURM_ARRAY_TASK_MIN ?? 1) + 1;
  return JOB_COMPLETION_INDEX === undefined ? Number.NaN : Number(JOB_COMPLETION_INDEX) + 1;
}
