/** Columns of the small optional files; names spelled as `headerKey` spells. */
export type EventField = "from" | "to" | "site" | "kind" | "title" | "publish";

export const EVENT_COLUMNS: Readonly<Record<EventField, string>> = {
  from: "from, date, start, från, datum, fr o m, von",
  to: "to, until, end, till, slut, t o m, bis",
  site: "site, plant, plats, anläggning, reningsverk, verk, anlage",
  kind: "kind, type, slag, typ, art",
  title: "title, what, event, description, rubrik, händelse, vad, beskrivning, titel",
  publish: "publish, public, publicera, publiceras, veröffentlichen",
};

export type DispensingField = "substance" | "from" | "to" | "amount";

export const DISPENSING_COLUMNS: Readonly<Record<DispensingField, string>> = {
  substance: "substance, drug, ämne, substans, läkemedel, preparat",
  from: "from, start, date, från, fr o m, datum",
  to: "to, end, until, till, t o m",
  amount: "amount, dispensed, mängd, förskrivet, load",
};

export type OverflowField = "site" | "date" | "overflow";

export const OVERFLOW_COLUMNS: Readonly<Record<OverflowField, string>> = {
  site: EVENT_COLUMNS.site,
  date: "date, day, datum, dag",
  overflow: "overflow, bypass, bypassed, bräddning, bräddat, bräddad volym, volume",
};

export type DayCountField = "site" | "date" | "people" | "rsd";

export const DAY_COUNT_COLUMNS: Readonly<Record<DayCountField, string>> = {
  site: EVENT_COLUMNS.site,
  date: OVERFLOW_COLUMNS.date,
  people: "people, persons, population, count, antal, personer, befolkning, antal personer, antal mobiler",
  rsd: "relative uncertainty, rsd, people rsd, relativ osäkerhet",
};

export type BridgeField =
  | "biomarker"
  | "sampleId"
  | "batch"
  | "fromLaboratory"
  | "fromValue"
  | "toLaboratory"
  | "toValue"
  | "unit"
  | "ratio"
  | "lower"
  | "upper"
  | "n";

export const BRIDGE_COLUMNS: Readonly<Record<BridgeField, string>> = {
  biomarker: "biomarker, substance, analyte, ämne, substans, preparat",
  sampleId: "sample id, sample, prov, provid, provnummer",
  batch: "batch, run, omgång, analysomgång, körning",
  fromLaboratory: "from laboratory, from lab, från laboratorium",
  fromValue: "from value, från värde",
  toLaboratory: "to laboratory, to lab, till laboratorium",
  toValue: "to value, till värde",
  unit: "unit, enhet",
  ratio: "ratio, kvot",
  lower: "lower, nedre",
  upper: "upper, övre",
  n: "n, count, antal",
};

export type PublishedField = "biomarker" | "label" | "load" | "lower" | "upper" | "rsd";

export const PUBLISHED_COLUMNS: Readonly<Record<PublishedField, string>> = {
  biomarker: BRIDGE_COLUMNS.biomarker,
  label: "label, source, where, title, källa, vad, rubrik, plats, place, site",
  load: "load, level, value, nivå, mängd, värde",
  lower: BRIDGE_COLUMNS.lower,
  upper: BRIDGE_COLUMNS.upper,
  rsd: "relative uncertainty, rsd, relativ osäkerhet",
};
