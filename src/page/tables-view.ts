import { element } from "./element.ts";
import { TABLES, type TableName } from "./protocol.ts";
import { tableElement } from "./table-element.ts";
import { textsIn } from "./texts.ts";
import type { View } from "./view.ts";

const OPEN_AT_FIRST: readonly TableName[] = ["summary"];

/** Every table with its downloads; the ledger is shown by itself and can be saved here. */
export const tablesView: View = {
  id: "tables",
  needs: ({ language, tables }) => [language, tables],
  draw: ({ language, tables: views }, { download }) => {
    const { tables } = textsIn(language);
    const parts = TABLES.flatMap((name) => {
      const view = views[name];
      if (view === undefined || (name === "quality-control" && view.rows.length === 0)) return [];
      const title = tables.names[name];
      const save = (text: string, excel: boolean): HTMLElement =>
        element(
          "button",
          {
            id: `${excel ? "excel" : "csv"}-${name}`,
            type: "button",
            "aria-label": `${text}: ${title}`,
            onclick: () => download({ what: "csv", table: name, excel }),
          },
          text,
        );
      return [
        element(
          "details",
          { id: `table-${name}`, open: OPEN_AT_FIRST.includes(name) },
          element("summary", {}, title),
          ...(name === "check" ? [] : [tableElement(view, title, tables.scroll(title))]),
          ...(view.more === 0 ? [] : [element("p", { class: "note" }, tables.more(view.more))]),
          element("p", { class: "buttons" }, save(tables.csv, false), " ", save(tables.excel, true)),
        ),
      ];
    });
    if (parts.length === 0) return [];
    return [element("h2", {}, tables.heading), element("p", { class: "note" }, tables.unit), ...parts];
  },
};
