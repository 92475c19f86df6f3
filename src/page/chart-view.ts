import { choice, element, labelled } from "./element.ts";
import { pictureOf } from "./picture-of.ts";
import type { ChartRequest } from "./protocol.ts";
import { textsIn } from "./texts.ts";
import type { View } from "./view.ts";

/** One chart of the reader's choice. */
export const chartView: View = {
  id: "chart",
  needs: ({ language, answers, places, svg, chart }) => [language, answers, places, svg, chart],
  draw: ({ language, answers, places, svg, chart: asked }, { dispatch, download }) => {
    if (answers === null || places.length === 0) return [];
    const { chart } = textsIn(language);
    const kinds = choice(Object.entries(chart.kinds), asked.kind, { id: "chart-kind" });
    const chosen = places.findIndex((one) => one.site === asked.site && one.biomarker === asked.biomarker);
    const where = choice(
      [
        ["-1", chart.first],
        ...places.map(({ site, drug }, index) => [String(index), `${drug}, ${site}`] as const),
      ],
      String(chosen),
      { id: "chart-place" },
    );
    const ask = (): void => {
      const { site = "", biomarker = "" } = places[Number(where.value)] ?? {};
      dispatch({ kind: "ask chart", chart: { kind: kinds.value as ChartRequest["kind"], site, biomarker } });
    };
    kinds.addEventListener("change", ask);
    where.addEventListener("change", ask);
    const save = element(
      "button",
      { type: "button", id: "save-chart", onclick: () => download({ what: "chart" }) },
      chart.save,
    );
    return [
      element("h2", {}, chart.heading),
      element("div", { class: "fields" }, labelled(chart.kind, kinds), labelled(chart.place, where)),
      ...(svg === null ? [] : [element("div", { class: "chart" }, pictureOf(svg)), element("p", {}, save)]),
    ];
  },
};
