import type { Issue } from "../base/index.ts";
import { toHtmlTable } from "./to-html-table.ts";
import { toTerminalTable } from "./to-terminal-table.ts";

/** What a result is made of. */
export interface ResultParts<Row extends object, Settings extends object = object> {
  /** The command whose rows these are, as in `wbe/<command>/1`. */
  readonly command: string;
  readonly columns: readonly (keyof Row & string)[];
  readonly rows: Iterable<Row>;
  /** Complete enough to run it again. */
  readonly settings: Settings;
  /** Version, inputs with their SHA-256, seed, citations. */
  readonly provenance: object;
  readonly issues: readonly Issue[];
  /** Draws the rows as SVG. */
  readonly chart?: () => string;
  /** The same chart as a Vega-Lite v5 specification. */
  readonly vegaLite?: () => object;
  /** The rows as HTML, in place of the plain table. */
  readonly html?: () => string;
}

/**
 * Rows that show themselves: an array of plain rows which a notebook shows as a table and a chart, and a REPL as a short
 * aligned table. What surrounds the rows is at hand as properties, but not part of the data: `map`, JSON and
 * `structuredClone` see a plain array.
 */
export class Result<Row extends object, Settings extends object = object> extends Array<Row> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  readonly #parts: Surroundings<Settings>;

  constructor({ rows, ...parts }: ResultParts<Row, Settings>) {
    super();
    for (const row of rows) this.push(row);
    this.#parts = parts;
  }

  get command(): string {
    return this.#parts.command;
  }

  get columns(): readonly string[] {
    return this.#parts.columns;
  }

  get settings(): Settings {
    return this.#parts.settings;
  }

  get provenance(): object {
    return this.#parts.provenance;
  }

  get issues(): readonly Issue[] {
    return this.#parts.issues;
  }

  /** The MIME bundle a Deno notebook shows. */
  [Symbol.for("Jupyter.display")](): Record<string, unknown> {
    const { chart, vegaLite, html } = this.#parts;
    return {
      "text/plain": this.#table(100, false),
      "text/html":
        html?.() ?? toHtmlTable(this, this.columns, { caption: this.#caption(), limit: NOTEBOOK_ROWS }),
      ...(chart && { "image/svg+xml": chart() }),
      ...(vegaLite && { "application/vnd.vegalite.v5+json": vegaLite() }),
    };
  }

  /** What Node's REPL and `console.log` show. */
  [Symbol.for("nodejs.util.inspect.custom")](depth: number | null, options?: InspectOptions): string {
    return depth !== null && depth < 0 ? `[Result ${this.#caption()}]` : this.#inspect(options);
  }

  /** What Deno's REPL and `console.log` show. */
  [Symbol.for("Deno.customInspect")](_inspect: unknown, options?: InspectOptions): string {
    return this.#inspect(options);
  }

  #inspect({ breakLength = 80, colors = false }: InspectOptions = {}): string {
    return this.#table(Number.isFinite(breakLength) ? Math.max(80, breakLength) : 120, colors);
  }

  #table(width: number, colour: boolean): string {
    const table = toTerminalTable(this, this.columns, { width, colour, limit: REPL_ROWS });
    return `${this.#caption()}\n${table}`.trimEnd();
  }

  #caption(): string {
    const issues = this.issues.length === 0 ? "" : `, ${counted(this.issues.length, "issue")}`;
    return `${this.command}: ${counted(this.length, "row")}${issues}`;
  }
}

/** Wraps rows with what belongs to them. */
export function makeResult<Row extends object, Settings extends object>(
  parts: ResultParts<Row, Settings>,
): Result<Row, Settings> {
  return new Result(parts);
}

/** The parts without the rows, whose type must not leak into the class: a result of loads is a result of objects. */
type Surroundings<Settings extends object> = Omit<ResultParts<object, Settings>, "rows" | "columns"> & {
  readonly columns: readonly string[];
};

interface InspectOptions {
  readonly breakLength?: number;
  readonly colors?: boolean;
}

const REPL_ROWS = 20;
const NOTEBOOK_ROWS = 50;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
