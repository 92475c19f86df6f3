import { countFlags } from "../count-flags.ts";
import { groupIssues, type IssueGroup } from "../group-issues.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import { missingPlants } from "../missing-plants.ts";
import { table } from "../table.ts";
import { countText, type ReportView } from "../view.ts";
import { isBridgeIssue } from "./bridges.ts";
import { isGuardIssue, withheldPart } from "./withheld.ts";

/** What is missing: plants without a level, small plants, flags in plain words, problems in the files. */
export function missingSection(view: ReportView): Markup {
  const { words, model } = view;
  const flags = countFlags(view);
  const small = model.sites.filter(
    (site) => site.population !== null && site.population < model.settings.publication.minimumPopulation,
  );
  const remarks = [
    ...missingPlants(view),
    ...small.map((site) =>
      (view.openPlants.has(site.site) ? words.smallPlantShown : words.smallPlant)(
        site.name || site.site,
        countText(site.population ?? 0, view),
        countText(model.settings.publication.minimumPopulation, view),
      ),
    ),
    ...(view.hidden > 0 ? [words.plantHidden(countText(view.hidden, view))] : []),
  ];
  const rows = flags.map(({ text, concerns, count }): Insert[] => [text, concerns, countText(count, view)]);
  const groups = groupIssues(
    model.issues.filter((one) => !isGuardIssue(one) && !isBridgeIssue(one)),
    view.language,
  );
  return html`<section aria-labelledby="missing">
<h2 id="missing">${words.missing}</h2>
${remarks.length > 0 && html`<ul>${remarks.map((text) => html`<li>${text}</li>`)}</ul>`}
${
  rows.length === 0
    ? remarks.length === 0 && html`<p>${words.noFlags}</p>`
    : table(
        words.flagsCaption,
        [{ heading: words.flag }, { heading: words.concernsWhat }, { heading: words.count, numeric: true }],
        rows,
      )
}
${withheldPart(view)}
${groups.length > 0 && html`<h3>${words.issues}</h3><ul class="issues">${groups.map((group) => issueItem(view, group))}</ul>`}
</section>`;
}

function issueItem(view: ReportView, { text, count, shown, folded }: IssueGroup): Markup {
  const lines = (told: readonly string[]): Markup =>
    html`<ul>${told.map((line) => html`<li>${line}</li>`)}</ul>`;
  return html`<li>${text}: ${countText(count, view)}${lines(shown)}${
    folded.length > 0 &&
    html`<details><summary>${view.words.issuesMore(countText(folded.length, view))}</summary>${lines(folded)}</details>`
  }</li>`;
}
