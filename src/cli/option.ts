/** One option of the command line, in both languages. */
export interface Option {
  readonly name: string;
  readonly type: "string" | "boolean";
  /** May be given several times. */
  readonly multiple?: true;
  readonly short?: string;
  /** Another name for the same option: the key of the study file where it differs. */
  readonly alias?: string;
  /** What stands after the option in the help: `FILE`, `tertial|week|…`. */
  readonly value?: string;
  /** The only values allowed; the checks of a study file cover those of settings. */
  readonly choices?: readonly string[];
  /** The key of `study.json` that the option stands for, and how its text is read. */
  readonly setting?: { readonly key: string; readonly as: "text" | "number" | "list" | "pairs" };
  readonly help: { readonly en: string; readonly sv: string };
}
