import { choice, element, labelled } from "./element.ts";
import type { Edition } from "./protocol.ts";
import { textsIn } from "./texts.ts";
import type { View } from "./view.ts";

/** Nothing in the frame can run; what its links lead to, and pictures that it offers to save, leave it by the reader's own hand. */
const ALLOWED = "allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox";

/** The report as it will be published, to be read before it is saved. */
export const reportView: View = {
  id: "report",
  needs: ({ language, edition, report }) => [language, edition, report],
  draw: ({ language, edition, report: page }, { dispatch }) => {
    if (page === null) return [];
    const { report } = textsIn(language);
    const editions = choice(Object.entries(report.editions), edition, { id: "report-edition" });
    editions.addEventListener("change", () =>
      dispatch({ kind: "ask report", edition: editions.value as Edition }),
    );
    return [
      element("h2", {}, report.heading),
      element("p", {}, report.about),
      element("div", { class: "fields" }, labelled(report.edition, editions)),
      element("p", {}, element("a", { class: "past", href: "#save" }, report.past)),
      element("iframe", {
        id: "report-page",
        class: "report",
        title: report.title,
        sandbox: ALLOWED,
        srcdoc: withLinks(page),
      }),
    ];
  },
};

/** A link to a source opens beside the page, where in the frame it would take the report's place; a link to a part of the report stays in the frame. */
function withLinks(page: string): string {
  return page
    .replaceAll('<a href="https://', '<a target="_blank" href="https://')
    .replaceAll(' href="#', ' href="about:srcdoc#');
}
