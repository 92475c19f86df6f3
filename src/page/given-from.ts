import type { Mapping, StudySettingsInput } from "../ingest/index.ts";
import { mergeSettings } from "../study/index.ts";
import { MAPPED_ROLES, type MappedRole, mappedColumns } from "./column-choice.ts";
import type { ColumnView, Reading } from "./protocol.ts";
import { rolesOf } from "./roles-of.ts";
import type { State } from "./state.ts";

/** What a form holds, as far as it is read here. */
type Form = Pick<FormData, "get" | "has">;
type Files = Pick<State, "files" | "chosen">;

/** The settings that the form states; what it does not show stays as it was given. */
export function givenFrom(
  form: Form,
  state: Files & Pick<State, "found" | "given">,
): { readonly given: StudySettingsInput; readonly reading: Reading } {
  const text = (name: string): string => String(form.get(name) ?? "").trim();
  const before = mergeSettings(state.found, state.given);
  const { decimal: _decimal, dates: _dates, zero: _zero, ...mapping } = before.mapping ?? {};
  const tables = MAPPED_ROLES.flatMap((role) => {
    const columns = columnsOfRole(state, role);
    return columns.length === 0 ? [] : [[role, tableMapping(role, columns, mapping[role], text)] as const];
  });
  const written = ["decimal", "dates", "zero"].flatMap((name) =>
    text(name) === "" ? [] : [[name, text(name)]],
  );
  const all = { ...mapping, ...Object.fromEntries(tables), ...Object.fromEntries(written) } as Mapping;
  const title = text("title");
  const period = text("period") as Extract<StudySettingsInput["period"], string> | "";
  const [sheet, delimiter] = [text("sheet"), String(form.get("delimiter") ?? "")];
  return {
    given: {
      ...state.given,
      ...(title === "" ? {} : { title }),
      ...(period === "" ? {} : { period }),
      mapping: withoutEmpty(all),
    },
    reading: { ...(sheet === "" ? {} : { sheet }), ...(delimiter === "" ? {} : { delimiter }) },
  };
}

/** The columns of all files of a kind, each header once. */
export function columnsOfRole(state: Files, role: MappedRole): readonly ColumnView[] {
  const roles = rolesOf(state);
  const columns = state.files.filter(({ name }) => roles[name] === role).flatMap((file) => file.columns);
  return columns.filter(({ header }, index) => columns.findIndex((one) => one.header === header) === index);
}

function tableMapping(
  role: MappedRole,
  columns: readonly ColumnView[],
  before: Mapping[MappedRole],
  text: (name: string) => string,
): NonNullable<Mapping[MappedRole]> {
  const chosen = columns.map(({ header }) => ({
    header,
    field: text(`field ${role} ${header}`),
    unit: text(`unit ${role} ${header}`),
  }));
  const { site: _, ...constants } = before?.constants ?? {};
  const site = text(`site ${role}`);
  return withoutEmpty({
    ...before,
    columns: mappedColumns(columns, chosen, before?.columns),
    constants: site === "" ? constants : { ...constants, site },
  });
}

function withoutEmpty<T extends object>(parts: T): T {
  const filled = Object.entries(parts).filter(
    ([, part]) => typeof part !== "object" || part === null || Object.keys(part).length > 0,
  );
  return Object.fromEntries(filled) as T;
}
