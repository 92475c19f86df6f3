import type { Option } from "./option.ts";

/** Options of `wbe chart`; the kinds are those of `CHART_KINDS`, which would load the whole study for the help. */
export const CHART_OPTIONS: readonly Option[] = [
  {
    name: "kind",
    type: "string",
    choices: [
      "level",
      "bars",
      "samples",
      "trend",
      "weekday",
      "overview",
      "budget",
      "power",
      "population",
      "residuals",
      "control",
      "quality-control",
      "calendar",
      "ledger",
    ],
    help: { en: "what to draw (default level)", sv: "vad som ritas (förval level: nivå per period)" },
  },
  {
    name: "biomarker",
    type: "string",
    value: "NAME",
    help: {
      en: "the drug or residue (default: the first headline residue)",
      sv: "drogen eller restprodukten (förval: den första av huvudämnena)",
    },
  },
  {
    name: "scale",
    type: "string",
    choices: ["linear", "log"],
    help: { en: "the axis of the loads (default linear)", sv: "mängdernas axel (förval linear)" },
  },
  {
    name: "width",
    type: "string",
    value: "720",
    help: { en: "width in pixels, 200 to 4000", sv: "bredd i bildpunkter, 200 till 4000" },
  },
  {
    name: "no-heading",
    type: "boolean",
    help: { en: "no title above the picture", sv: "ingen rubrik över bilden" },
  },
];

/** The place a chart is about: the same word as the places of a comparison. */
export const PLACE: Option = {
  name: "site",
  type: "string",
  value: "PLACE",
  help: {
    en: "the plant or municipality (default: the municipality)",
    sv: "verket eller kommunen (förval: kommunen)",
  },
};
