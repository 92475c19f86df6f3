import type { QualityControlType } from "./quality-control-record.ts";

const WORDS: Readonly<Record<QualityControlType | "sample", readonly string[]>> = {
  sample: [
    "",
    "sample",
    "prov",
    "ordinarie",
    "ordinarie prov",
    "probe",
    "prøve",
    "inlet",
    "influent",
    "inkommande",
    "composite",
    "dygnsprov",
    "samlingsprov",
    "spillvatten",
    "avloppsvatten",
    "unknown",
  ],
  blank: [
    "blank",
    "field blank",
    "method blank",
    "procedural blank",
    "blankprov",
    "fältblank",
    "metodblank",
    "blindwert",
    "blindprobe",
    "blind",
    "blindprov",
  ],
  control: ["control", "quality control", "qc", "kontroll", "kontrollprov", "kontrollprobe", "kontrol"],
  duplicate: ["duplicate", "field duplicate", "dubbelprov", "duplikat", "doppelprobe", "dobbeltprøve"],
  spike: ["spike", "spiked", "matrix spike", "spikat", "spikat prov", "aufgestockt", "tillsats"],
  reference: [
    "reference",
    "reference material",
    "crm",
    "referens",
    "referensmaterial",
    "referenzmaterial",
    "proficiency test",
  ],
  split: ["split", "split sample", "delat prov", "delprov", "teilprobe"],
};

const KINDS: ReadonlyMap<string, QualityControlType | "sample"> = new Map(
  (Object.entries(WORDS) as [QualityControlType | "sample", readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word) => [word, kind] as const),
  ),
);

/** The kind of a sample from the word in its column; null when the word is not known. */
export function sampleType(text: string): QualityControlType | "sample" | null {
  return KINDS.get(text.trim().toLowerCase().replace(/[_-]/g, " ")) ?? null;
}
