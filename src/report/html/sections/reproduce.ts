import { drugName } from "../../texts/drug-name.ts";
import { html, type Insert, type Markup } from "../markup.ts";
import { table } from "../table.ts";
import { countText, type ReportView } from "../view.ts";
import { weekendNames } from "../weekend-days.ts";

/** What is needed to make every figure again: command, version, settings, and the files' checksums. */
export function reproduceSection(view: ReportView): Markup {
  const { words, model } = view;
  const { settings } = model;
  const names = words.settingNames;
  const values: readonly (readonly [string, string])[] = [
    [names.version, model.version],
    [names.constants, settings.constants],
    [names.seed, String(settings.seed)],
    [names.level, `${view.percent} %`],
    [
      names.period,
      typeof settings.period === "string"
        ? (words.settingWords[settings.period] ?? settings.period)
        : settings.period.map((period) => `${period.name}: ${period.from} – ${period.to}`).join("; "),
    ],
    [names.target, words.settingWords[settings.target] ?? settings.target],
    [names.nonDetects, words.settingWords[settings.nonDetects] ?? settings.nonDetects],
    [names.weekend, weekendNames(view).join(", ")],
    [names.timeZone, model.timeZone],
    [names.headline, settings.headline.biomarkers.map((name) => drugName(name, view.language)).join(", ")],
    [names.minimumPopulation, countText(settings.publication.minimumPopulation, view)],
    [names.suppressBelow, countText(settings.publication.suppressBelow, view)],
  ];
  const inputs = model.inputs.map((input): Insert[] => [
    input.name,
    input.bytes === null ? "–" : countText(input.bytes, view),
    input.sha256 === null ? "–" : html`<code class="hash">${input.sha256}</code>`,
  ]);
  return html`<section aria-labelledby="reproduce">
<h2 id="reproduce">${words.reproduce}</h2>
<p>${words.reproduceNote}</p>
${model.command !== "" && html`<p>${names.command}:</p><pre tabindex="0"><code>${model.command}</code></pre>`}
${table(words.settingsCaption, [{ heading: words.setting }, { heading: words.value }], values)}
${inputs.length > 0 && table(words.inputsCaption, [{ heading: words.file }, { heading: words.size, numeric: true }, { heading: words.checksum }], inputs)}
</section>`;
}
