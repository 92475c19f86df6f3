import { element } from "./element.ts";
import { scrolled } from "./files-view.ts";
import type { TableView } from "./protocol.ts";

/** Letters of a text that is not broken into lines. */
const LONGEST_KEPT = 24;

/** A table with caption and heads, in a part that scrolls by itself. */
export function tableElement({ columns, rows }: TableView, caption: string, region: string): HTMLElement {
  const look = (index: number, text: string): Readonly<Record<string, string>> =>
    text.length <= LONGEST_KEPT && columns[index]?.numeric !== true ? { class: "keep" } : side(index);
  const side = (index: number): Readonly<Record<string, string>> =>
    columns[index]?.numeric === true ? { class: "number" } : {};
  const head = columns.map(({ heading }, index) => element("th", { scope: "col", ...side(index) }, heading));
  const body = rows.map((cells) => {
    const [first = "", ...others] = cells;
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, first),
      ...others.map((text, index) => element("td", look(index + 1, text), text)),
    );
  });
  return scrolled(
    region,
    element(
      "table",
      {},
      element("caption", {}, caption),
      element("thead", {}, element("tr", {}, ...head)),
      element("tbody", {}, ...body),
    ),
  );
}
