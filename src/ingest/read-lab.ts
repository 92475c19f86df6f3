import type { LabOptions, LabReading } from "./lab-options.ts";
import { readLaboratories } from "./read-laboratories.ts";
import type { Table } from "./table.ts";

/**
 * Reads a laboratory's table: measurements in ng/L (or given loads in mg/d/1000), quality control apart, a verdict for
 * every data row, an issue for everything that was noticed.
 * @throws WbeError (exit 3) when the table cannot be understood: a column is missing or its notation stays open.
 */
export function readLab(table: Table, options: LabOptions): LabReading {
  const [reading] = readLaboratories([table], options);
  if (reading === undefined) throw new RangeError("every table gives a reading");
  return reading;
}
