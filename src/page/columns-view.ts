import { mergeSettings } from "../study/index.ts";
import { columnChoice, MAPPED_ROLES, type MappedRole } from "./column-choice.ts";
import { choice, element, labelled } from "./element.ts";
import { FIELDS } from "./fields.ts";
import { scrolled } from "./files-view.ts";
import { columnsOfRole, givenFrom } from "./given-from.ts";
import type { ColumnView } from "./protocol.ts";
import type { State } from "./state.ts";
import { textsIn } from "./texts.ts";
import type { View } from "./view.ts";

type Texts = ReturnType<typeof textsIn>;
type Options = readonly (readonly [value: string, text: string])[];

/** The small form that corrects what was misunderstood. */
export const columnsView: View = {
  id: "columns",
  needs: ({ language, files, chosen, found, given, reading }) => [
    language,
    files,
    chosen,
    found,
    given,
    reading,
  ],
  draw: (state, { dispatch }) => {
    if (state.files.length === 0) return [];
    const texts = textsIn(state.language);
    const roles = MAPPED_ROLES.filter((role) => columnsOfRole(state, role).length > 0);
    const form = element(
      "form",
      { id: "columns-form" },
      ...roles.map((role) => columnTable(state, role, texts)),
      writing(state, texts),
      element("button", { type: "submit" }, texts.columns.apply),
    );
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      dispatch({ kind: "settings", ...givenFrom(new FormData(form), state) });
    });
    return [
      element("h2", {}, texts.columns.heading),
      element("p", {}, texts.columns.about),
      element("details", { id: "columns-details" }, element("summary", {}, texts.columns.open), form),
    ];
  },
};

function columnTable(state: State, role: MappedRole, texts: Texts): HTMLElement {
  const { columns } = texts;
  const mapping = mergeSettings(state.found, state.given).mapping?.[role];
  const row = (column: ColumnView): HTMLElement => {
    const { header } = column;
    const { field, unit } = columnChoice(column, mapping?.columns);
    return element(
      "tr",
      {},
      element(
        "th",
        { scope: "row" },
        header,
        element("p", { class: "examples" }, column.examples.join(", ")),
      ),
      element(
        "td",
        {},
        choice(fieldOptions(role, field, texts), field, {
          name: `field ${role} ${header}`,
          "aria-label": columns.fieldOf(header),
        }),
      ),
      element(
        "td",
        {},
        element("input", {
          name: `unit ${role} ${header}`,
          value: unit,
          size: 8,
          "aria-label": columns.unitOf(header),
        }),
      ),
    );
  };
  const caption = columns.caption(texts.roles[role]);
  const heads = [columns.column, columns.field, columns.unit];
  const table = element(
    "table",
    {},
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, ...heads.map((head) => element("th", { scope: "col" }, head)))),
    element("tbody", {}, ...columnsOfRole(state, role).map(row)),
  );
  const site = String(mapping?.constants?.site ?? "");
  const parts = [scrolled(caption, table)];
  if (role !== "sites")
    parts.push(
      labelled(columns.allRows(texts.roles[role]), element("input", { name: `site ${role}`, value: site })),
    );
  return element("div", {}, ...parts);
}

function fieldOptions(role: MappedRole, chosen: string, texts: Texts): Options {
  const names = FIELDS[role].includes(chosen) || chosen === "" ? FIELDS[role] : [...FIELDS[role], chosen];
  return [["", texts.columns.automatic], ...names.map((name) => [name, texts.fields[name] ?? name] as const)];
}

function writing(state: State, texts: Texts): HTMLElement {
  const { columns } = texts;
  const settings = mergeSettings(state.found, state.given);
  const { mapping = {}, title = "", period } = settings;
  const select = (label: string, name: string, chosen: string, options: Options): HTMLElement =>
    labelled(label, choice([["", columns.found], ...options], chosen, { name }));
  const periods = Object.entries(texts.periods);
  const named = typeof period === "string" || period === undefined;
  return element(
    "div",
    {},
    element("h3", {}, columns.reading),
    element(
      "div",
      { class: "fields" },
      select(columns.decimal, "decimal", mapping.decimal ?? "", [
        ["comma", columns.comma],
        ["point", columns.point],
      ]),
      select(columns.dates, "dates", mapping.dates ?? "", [
        ["dmy", columns.dmy],
        ["mdy", columns.mdy],
      ]),
      select(columns.zero, "zero", mapping.zero ?? "", [
        ["nd", columns.nd],
        ["missing", columns.missing],
        ["value", columns.value],
      ]),
      select(columns.delimiter, "delimiter", state.reading.delimiter ?? "", [
        [";", columns.semicolon],
        [",", columns.commas],
        ["\t", columns.tab],
        ["|", columns.bar],
      ]),
      labelled(columns.sheet, element("input", { name: "sheet", value: state.reading.sheet ?? "" })),
    ),
    element("h3", {}, columns.study),
    element(
      "div",
      { class: "fields" },
      labelled(columns.name, element("input", { name: "title", value: title })),
      named ? labelled(columns.period, choice(periods, period ?? "tertial", { name: "period" })) : null,
    ),
  );
}
