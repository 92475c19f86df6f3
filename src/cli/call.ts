import type { Arguments } from "./parse-arguments.ts";
import type { World } from "./world.ts";

/** One call of the program: its options, its operands and where it runs. */
export interface Call {
  readonly args: Arguments;
  readonly names: readonly string[];
  readonly world: World;
}
