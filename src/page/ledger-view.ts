import { element } from "./element.ts";
import { tableElement } from "./table-element.ts";
import { textsIn } from "./texts.ts";
import type { View } from "./view.ts";

const FIRST = 8;

/** The ledger: how many rows of each file were used, and every problem. */
export const ledgerView: View = {
  id: "ledger",
  needs: ({ language, tables, problems }) => [language, tables.check, problems],
  draw: ({ language, tables: { check }, problems }) => {
    if (check === undefined || problems === null) return [];
    const { ledger, tables } = textsIn(language);
    const item = (text: string): HTMLElement => element("li", {}, text);
    const rest = problems.slice(FIRST);
    return [
      element("h2", {}, ledger.heading),
      tableElement(check, ledger.caption, tables.scroll(ledger.caption)),
      element("h3", {}, problems.length === 0 ? ledger.none : ledger.problems(problems.length)),
      ...(problems.length === 0
        ? []
        : [element("ul", { class: "problems" }, ...problems.slice(0, FIRST).map(item))]),
      ...(rest.length === 0
        ? []
        : [
            element(
              "details",
              { id: "all-problems" },
              element("summary", {}, ledger.all),
              element("ul", { class: "problems" }, ...rest.map(item)),
            ),
          ]),
    ];
  },
};
