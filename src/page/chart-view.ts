import { choice, element, labelled } from "./element.ts";
import { pictureOf } from "./picture-of.ts";
import type { ChartRequest } from "./protocol.ts";
import { textsIn } from "./texts.ts";
import type { View } from "./view.ts";

/** One chart of the reader's choice. */
export const chartView: View = {
  id: "chart",
  needs: ({ language, answers, places, svg, chart, chartProblems }) => [
    language,
    answers,
    places,
    svg,
    chart,
    chartProblems,
  ],
  draw: ({ language, answers, places, svg, chart: asked, chartProblems }, { dispatch, download }) => {
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
    const save = (text: string, id: string, what: "chart" | "chart numbers"): HTMLElement =>
      element("button", { type: "button", id, onclick: () => download({ what }) }, text);
    return [
      element("h2", {}, chart.heading),
      element("div", { class: "fields" }, labelled(chart.kind, kinds), labelled(chart.place, where)),
      ...chartProblems.map((text) => element("p", { class: "problem", role: "alert" }, text)),
      ...(svg === null
        ? []
        : [
            element("div", { class: "chart" }, pictureOf(svg)),
            element(
              "p",
              { class: "buttons" },
              save(chart.save, "save-chart", "chart"),
              save(chart.saveNumbers, "save-chart-numbers", "chart numbers"),
            ),
          ]),
    ];
  },
};
