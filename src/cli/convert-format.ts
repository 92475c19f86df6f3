import type { ConvertFormat } from "../study/index.ts";
import type { Arguments } from "./parse-arguments.ts";

/** The format that `--as` asks for. */
export function convertFormat(args: Arguments): ConvertFormat {
  return args.text("as") === "phes-odm" ? "phes-odm" : "tidy";
}
