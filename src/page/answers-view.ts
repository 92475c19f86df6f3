import { element } from "./element.ts";
import { textsIn } from "./texts.ts";
import type { View } from "./view.ts";

/** The answers in plain words, as the report opens with them. */
export const answersView: View = {
  id: "answers",
  needs: ({ language, answers }) => [language, answers],
  draw: ({ language, answers }) => {
    if (answers === null) return [];
    const texts = textsIn(language).answers;
    return [
      element("h2", {}, texts.heading),
      ...(answers.length === 0
        ? [element("p", {}, texts.none)]
        : [element("ul", { class: "answers" }, ...answers.map((answer) => element("li", {}, answer)))]),
    ];
  },
};
