import type { IssueInput } from "../base/index.ts";
import type { Layout } from "./layout.ts";
import { type OdmTable, odmKey, odmTableOf } from "./odm-tables.ts";
import type { Cell, Table, TableRow } from "./table.ts";

/** What the other tables hold of a measure, and the column that says of which. */
const JOINS: Readonly<
  Record<Exclude<OdmTable, "measures">, { readonly by: string; readonly columns: readonly string[] }>
> = {
  samples: { by: "sampleID", columns: ["siteID", "collDT", "collDTStart", "collDTEnd", "collPer"] },
  sites: { by: "siteID", columns: ["popServ"] },
  qualityReports: { by: "measureRepID", columns: ["qualityFlag"] },
};
const OTHERS = Object.keys(JOINS) as (keyof typeof JOINS)[];

/**
 * Joins PHES-ODM tables that are given together: samples, sites and quality reports fill the columns that the measures
 * lack. Their rows count as used where a measure names them, else they are told as orphans. Other tables pass through.
 */
export function joinOdmTables(tables: readonly Table[]): readonly Layout[] {
  const kinds = tables.map(odmTableOf);
  const asTheyAre = tables.map((table): Layout => ({ table, problems: [] }));
  if (!kinds.includes("measures") || kinds.every((kind) => kind === null || kind === "measures"))
    return asTheyAre;
  const of = (wanted: OdmTable): Table[] => tables.filter((_, index) => kinds[index] === wanted);
  const joined = new Map(of("measures").map((measures) => [measures, measures]));
  const named = new Set<TableRow>();
  for (const kind of OTHERS) {
    const { by, columns } = JOINS[kind];
    const partners = partnersOf(of(kind), by);
    for (const [source, measures] of joined)
      joined.set(source, filled(measures, { by, columns, partners, named }));
  }
  return tables.map((table, index): Layout => {
    const kind = kinds[index];
    if (kind === null || kind === undefined) return { table, problems: [] };
    return kind === "measures"
      ? { table: joined.get(table) ?? table, problems: [] }
      : besides(table, kind, named);
  });
}

interface Partner {
  readonly row: TableRow;
  cell(column: string): Cell;
}

function partnersOf(tables: readonly Table[], by: string): ReadonlyMap<string, Partner> {
  const found = new Map<string, Partner>();
  for (const table of tables) {
    const key = placeOf(table, by);
    for (const row of table.rows) {
      const id = String(row.cells[key] ?? "").trim();
      if (id === "" || found.has(id)) continue;
      found.set(id, { row, cell: (column) => row.cells[placeOf(table, column)] ?? "" });
    }
  }
  return found;
}

interface Join {
  readonly by: string;
  readonly columns: readonly string[];
  readonly partners: ReadonlyMap<string, Partner>;
  readonly named: Set<TableRow>;
}

/** The measures with those columns, filled where they are empty. */
function filled(measures: Table, { by, columns, partners, named }: Join): Table {
  const key = placeOf(measures, by);
  if (partners.size === 0 || key < 0) return measures;
  const header = [...measures.header, ...columns.filter((column) => placeOf(measures, column) < 0)];
  const places = columns.map((column) => header.findIndex((name) => odmKey(name) === odmKey(column)));
  const rows = measures.rows.map((row): TableRow => {
    const partner = partners.get(String(row.cells[key] ?? "").trim());
    const cells = header.map((_, index) => row.cells[index] ?? "");
    if (partner === undefined) return { ...row, cells };
    named.add(partner.row);
    columns.forEach((column, index) => {
      const place = places[index] ?? -1;
      if (String(cells[place] ?? "").trim() === "") cells[place] = partner.cell(column);
    });
    return { ...row, cells };
  });
  return { ...measures, header, rows };
}

/** A table whose rows stand in the measures now: nothing is left to read, each row has its verdict. */
function besides(table: Table, kind: OdmTable, named: ReadonlySet<TableRow>): Layout {
  const orphans = table.rows.filter((row) => !named.has(row));
  const problems = orphans.map(({ row }): IssueInput => ({ code: "ODM_ORPHAN", file: table.file, row }));
  const skipped = [...table.skipped, ...table.rows.map(({ row }) => ({ row, why: "joined" as const }))];
  return { table: { ...table, header: [], rows: [], skipped, format: `PHES-ODM ${kind}` }, problems };
}

function placeOf({ header }: Table, column: string): number {
  return header.findIndex((name) => odmKey(name) === odmKey(column));
}
