import { element } from "./element.ts";
import { textsIn } from "./texts.ts";
import type { View } from "./view.ts";

/** The report and the study file. */
export const saveView: View = {
  id: "save",
  needs: ({ language, answers }) => [language, answers],
  draw: ({ language, answers }, { download }) => {
    if (answers === null) return [];
    const { save } = textsIn(language);
    const button = (text: string, what: "report" | "study"): HTMLElement =>
      element("button", { type: "button", id: `save-${what}`, onclick: () => download({ what }) }, text);
    return [
      element("h2", {}, save.heading),
      element("p", {}, save.about),
      element("p", { class: "buttons" }, button(save.report, "report"), " ", button(save.study, "study")),
    ];
  },
};
