import { LOWEST_USUAL } from "../quality/index.ts";
import { type BiomarkerEntry, biomarkerTable, MOST_BIOMARKERS } from "./biomarker-table.ts";
import type { ByteLoadsOptions } from "./byte-loads-options.ts";
import { type DayEntry, dayTable } from "./day-table.ts";
import type { OutBytes } from "./out-bytes.ts";
import { parseDecimal } from "./parse-decimal.ts";
import type { PlainColumns } from "./plain-columns.ts";
import { type RowTemplate, rowTemplates } from "./row-template.ts";
import { siteWatch } from "./site-watch.ts";
import type { RowCells } from "./split-row.ts";
import { copyDecimal, writeDecimal } from "./write-decimal.ts";

/** Writes the rows of one site after the other. */
export interface RowWriter {
  begin(name: string, text: Uint8Array): void;
  /** Writes a row's load; false when the row needs the reader of record. */
  write(bytes: Uint8Array, cells: RowCells, out: OutBytes): boolean;
  /** Whether no check would flag a row of the site. */
  isCalm(): boolean;
}

const COMMA = 44;
const BELOW = 60;
/** A row of loads without its site is shorter, whatever its numbers. */
const LONGEST_ROW = 600;
/** Litres a person and day that pass without a flag. */
const LITRES = { low: 100, high: 600 };
/** Numbers that laboratories write for a missing value. */
const SENTINELS: readonly number[] = [9999, 99_999, 999_999];
const QUANTIFIED = new TextEncoder().encode(",quantified,");
const BELOW_LIMIT = new TextEncoder().encode(",below limit,,");

/** Makes the writer of rows for a table with these columns. */
export function rowWriter(columns: PlainColumns, options: ByteLoadsOptions): RowWriter {
  const { digits } = options;
  const dayOf = dayTable(options.timeZone, options.today);
  const biomarkerOf = biomarkerTable();
  const templateOf = rowTemplates(options, digits);
  const watch = siteWatch();
  const templates: (RowTemplate | null | undefined)[] = [];
  let site: { readonly name: string; readonly text: Uint8Array } = { name: "", text: new Uint8Array() };
  let people = Number.NaN;

  const number = (bytes: Uint8Array, { starts, ends }: RowCells, column: number): number =>
    parseDecimal(bytes, starts[column] ?? 0, ends[column] ?? 0);

  function template(
    biomarker: BiomarkerEntry,
    day: DayEntry,
    quantified: boolean,
    amount: number,
    flow: number,
    population: number,
  ): RowTemplate | null {
    if (population !== people) {
      templates.length = 0;
      people = population;
    }
    const place = quantified ? biomarker.index : MOST_BIOMARKERS + biomarker.index;
    let known = templates[place];
    if (known === undefined) {
      known = templateOf({
        site: site.name,
        biomarker: biomarker.name,
        day,
        quantified,
        amount,
        flow,
        population,
      });
      templates[place] = known;
    }
    return known;
  }

  return {
    begin(name, text) {
      site = { name, text };
      people = Number.NaN;
      watch.begin();
    },
    isCalm: () => watch.isCalm(),
    write(bytes, cells, out) {
      if (cells.count !== columns.width) return false;
      const { starts, ends } = cells;
      const day = dayOf(bytes, starts[columns.date] ?? 0, ends[columns.date] ?? 0);
      const biomarker = biomarkerOf(bytes, starts[columns.biomarker] ?? 0, ends[columns.biomarker] ?? 0);
      if (day === null || biomarker === null) return false;
      const valueStart = starts[columns.concentration] ?? 0;
      const quantified = bytes[valueStart] !== BELOW;
      const amountAt = {
        from: quantified ? valueStart : valueStart + 1,
        to: ends[columns.concentration] ?? 0,
      };
      const amount = parseDecimal(bytes, amountAt.from, amountAt.to);
      const flow = number(bytes, cells, columns.flow);
      const population = number(bytes, cells, columns.population);
      const litres = (1000 * flow) / population;
      if (!(amount > 0 && litres >= LITRES.low && litres <= LITRES.high)) return false;
      if (quantified) {
        if (amount < LOWEST_USUAL || amount > biomarker.highest || SENTINELS.includes(amount)) return false;
        if (!watch.value(biomarker.index, day.index, amount)) return false;
        watch.weekends.add(biomarker.name, day.number, amount);
      } else if (!watch.limit(biomarker.index, day.index, amount)) return false;
      watch.water(flow, population);
      const known = template(biomarker, day, quantified, amount, flow, population);
      if (known === null) return false;
      const made = known.loadOf(amount, flow, population);

      const room = out.room(site.text.length + LONGEST_ROW);
      let at = out.length();
      at = put(room, at, site.text);
      room[at++] = COMMA;
      room[at++] = COMMA;
      at = put(room, at, day.text);
      room[at++] = COMMA;
      at = put(room, at, biomarker.text);
      at = put(room, at, quantified ? QUANTIFIED : BELOW_LIMIT);
      at = copyDecimal(room, at, bytes, amountAt, amount, digits);
      room[at++] = COMMA;
      if (quantified) room[at++] = COMMA;
      at = copyDecimal(room, at, bytes, cellAt(cells, columns.flow), flow, digits);
      room[at++] = COMMA;
      at = copyDecimal(room, at, bytes, cellAt(cells, columns.population), population, digits);
      room[at++] = COMMA;
      if (quantified) at = writeDecimal(room, at, made.massLoad, digits);
      room[at++] = COMMA;
      if (quantified) at = writeDecimal(room, at, made.load, digits);
      room[at++] = COMMA;
      at = writeDecimal(room, at, quantified ? made.lower : 0, digits);
      room[at++] = COMMA;
      at = writeDecimal(room, at, quantified ? made.upper : made.load, digits);
      at = put(room, at, known.tail);
      out.rewind(at);
      return true;
    },
  };
}

function cellAt({ starts, ends }: RowCells, column: number): { readonly from: number; readonly to: number } {
  return { from: starts[column] ?? 0, to: ends[column] ?? 0 };
}

function put(out: Uint8Array, at: number, bytes: Uint8Array): number {
  const { length } = bytes;
  for (let index = 0; index < length; index++) out[at + index] = bytes[index] ?? 0;
  return at + length;
}
