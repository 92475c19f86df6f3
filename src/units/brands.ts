declare const unit: unique symbol;
type Brand<Name extends string> = number & { readonly [unit]: Name };

/** Mass concentration, nanogram per litre (= microgram per cubic metre = picogram per millilitre). */
export type NgPerL = Brand<"ng/L">;
/** Volume flow, cubic metres per day of 24 hours. */
export type M3PerDay = Brand<"m3/d">;
/** Mass flow of a residue, milligram per day. */
export type MgPerDay = Brand<"mg/d">;
/** Population-normalised load, milligram per day and 1000 inhabitants (= microgram per person and day). */
export type MgPerDayPer1000 = Brand<"mg/d/1000">;
/** Number of persons connected. */
export type Persons = Brand<"persons">;
/** Molar mass, gram per mole. */
export type GramPerMole = Brand<"g/mol">;

/** Marks a number as nanogram per litre. */
export const ngPerL = (value: number): NgPerL => value as NgPerL;
/** Marks a number as cubic metres per day. */
export const m3PerDay = (value: number): M3PerDay => value as M3PerDay;
/** Marks a number as milligram per day. */
export const mgPerDay = (value: number): MgPerDay => value as MgPerDay;
/** Marks a number as milligram per day and 1000 inhabitants. */
export const mgPerDayPer1000 = (value: number): MgPerDayPer1000 => value as MgPerDayPer1000;
/** Marks a number as persons. */
export const persons = (value: number): Persons => value as Persons;
/** Marks a number as gram per mole. */
export const gramPerMole = (value: number): GramPerMole => value as GramPerMole;
