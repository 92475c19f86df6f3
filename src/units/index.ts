export {
  type GramPerMole,
  gramPerMole,
  type M3PerDay,
  type MgPerDay,
  type MgPerDayPer1000,
  m3PerDay,
  mgPerDay,
  mgPerDayPer1000,
  type NgPerL,
  ngPerL,
  type Persons,
  persons,
} from "./brands.ts";
export { toM3, toM3PerDay, toMgPerDayPer1000, toNgPerL } from "./convert.ts";
export { type Quantity, UNITS, type UnitEntry } from "./factors.ts";
export { normaliseUnit, type UnitReading } from "./normalise-unit.ts";
