import { quantityOf } from "./header-name.ts";
import type { Cell } from "./table.ts";

/**
 * The header with the units of the row below it, where that row holds units and nothing else
 * (`Prov;Amfetamin;MDMA` over `;ng/l;ng/l`); null where it does not, or where the header states one of them already.
 */
export function withUnitRow(header: readonly string[], below: readonly Cell[] | undefined): string[] | null {
  const units = (below ?? []).map((cell) =>
    String(cell)
      .trim()
      .replace(/^[([](.*)[)\]]$/, "$1"),
  );
  const filled = units.flatMap((unit, index) => (unit === "" ? [] : [index]));
  const fits = filled.every((index) => {
    const name = header[index] ?? "";
    return name !== "" && !/[([]/.test(name) && quantityOf(units[index] ?? "") !== null;
  });
  if (filled.length === 0 || !fits) return null;
  return header.map((name, index) => (units[index] ? `${name} (${units[index]})` : name));
}
