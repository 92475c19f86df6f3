/** What a unit measures. */
export type Quantity = "concentration" | "molar concentration" | "flow" | "volume" | "load";

/** One unit: the factor that takes a value to the base unit of its quantity. */
export interface UnitEntry {
  readonly quantity: Quantity;
  /** Multiply by this to reach ng/L, nmol/L, m3/d, m3 or mg/d/1000 inhabitants. */
  readonly toBase: number;
  /** Where the factor comes from, when it is more than a power of ten. */
  readonly source?: string;
}

const US_GALLON_M3 = 0.003785411784;
const IMPERIAL_GALLON_M3 = 0.00454609;

/** The one conversion table. Keys are the normalised spelling (see `normaliseUnit`). */
export const UNITS: Readonly<Record<string, UnitEntry>> = {
  "ng/l": { quantity: "concentration", toBase: 1 },
  "pg/ml": { quantity: "concentration", toBase: 1 },
  "ug/m3": { quantity: "concentration", toBase: 1 },
  ppt: { quantity: "concentration", toBase: 1 },
  "ug/l": { quantity: "concentration", toBase: 1e3 },
  "ng/ml": { quantity: "concentration", toBase: 1e3 },
  "mg/m3": { quantity: "concentration", toBase: 1e3 },
  ppb: { quantity: "concentration", toBase: 1e3 },
  "mg/l": { quantity: "concentration", toBase: 1e6 },
  "ug/ml": { quantity: "concentration", toBase: 1e6 },
  "g/m3": { quantity: "concentration", toBase: 1e6 },
  "pg/l": { quantity: "concentration", toBase: 1e-3 },
  nm: { quantity: "molar concentration", toBase: 1 },
  "nmol/l": { quantity: "molar concentration", toBase: 1 },
  pm: { quantity: "molar concentration", toBase: 1e-3 },
  "pmol/l": { quantity: "molar concentration", toBase: 1e-3 },
  um: { quantity: "molar concentration", toBase: 1e3 },
  "umol/l": { quantity: "molar concentration", toBase: 1e3 },
  "m3/d": { quantity: "flow", toBase: 1 },
  "m3/h": { quantity: "flow", toBase: 24 },
  "m3/min": { quantity: "flow", toBase: 1440 },
  "m3/s": { quantity: "flow", toBase: 86400 },
  "l/s": { quantity: "flow", toBase: 86.4 },
  "l/min": { quantity: "flow", toBase: 1.44 },
  "l/h": { quantity: "flow", toBase: 0.024 },
  "l/d": { quantity: "flow", toBase: 1e-3 },
  "ml/d": { quantity: "flow", toBase: 1e3 },
  "mgd us": {
    quantity: "flow",
    toBase: 1e6 * US_GALLON_M3,
    source: "1 US gallon = 3.785411784 L exactly (NIST Handbook 44, Appendix C)",
  },
  "mgd imperial": {
    quantity: "flow",
    toBase: 1e6 * IMPERIAL_GALLON_M3,
    source: "1 imperial gallon = 4.54609 L exactly (UK Weights and Measures Act 1985)",
  },
  m3: { quantity: "volume", toBase: 1 },
  l: { quantity: "volume", toBase: 1e-3 },
  "mg/d/1000": { quantity: "load", toBase: 1 },
  "g/d/1000": { quantity: "load", toBase: 1e3 },
  "ug/d/person": { quantity: "load", toBase: 1 },
  "mg/d/person": { quantity: "load", toBase: 1e3 },
};
