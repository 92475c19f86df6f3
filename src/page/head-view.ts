import { element } from "./element.ts";
import { textsIn } from "./texts.ts";
import type { View } from "./view.ts";

/** Title, promise, and the other language. */
export const headView: View = {
  id: "head",
  needs: ({ language }) => [language],
  draw: ({ language }, { dispatch }) => {
    const texts = textsIn(language);
    const other = language === "sv" ? "en" : "sv";
    return [
      element(
        "button",
        {
          id: "language",
          type: "button",
          class: "plain",
          lang: other,
          onclick: () => dispatch({ kind: "language", language: other }),
        },
        texts.language,
      ),
      element("h1", {}, texts.title),
      element("p", {}, texts.about),
      element("p", { class: "safe" }, texts.safe),
    ];
  },
};
