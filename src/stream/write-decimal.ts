import { numberText } from "../report/index.ts";

const ZERO = 48;
const POINT = 46;
const MOST_DIGITS = 9;
/** With so few digits no text has an exponent. */
const MOST_COPIED = 6;
const MOST_WHOLE = 15;
/** The powers of ten up to 10^22 are exact doubles. */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const WHOLE_POWERS = Int32Array.from({ length: MOST_DIGITS + 1 }, (_, power) => Number(`1e${power}`));
const LARGE = 1e9;
/** A product is off by far less: nearer to a tie than this only the exact decimal tells. */
const TIE = 1e-4;

/**
 * Writes a number of 0 or above as `numberText` prints it and gives the position behind it. What cannot be told by one
 * multiplication (ties, exponents, many digits) is left to `numberText` itself.
 */
export function writeDecimal(out: Uint8Array, at: number, value: number, digits: number): number {
  if (Number.isSafeInteger(value) && value >= 0 && value < 1e15) return writeWhole(out, at, value);
  const below = value >= 1e-6 && digits <= MOST_DIGITS ? placesBefore(value, digits) : null;
  if (below === null) return writeText(out, at, numberText(value, digits));
  const places = digits - below;
  const scaled = value * (POWERS[places] ?? Number.NaN);
  const rounded = Math.round(scaled);
  const half = Math.abs(scaled - Math.floor(scaled) - 0.5);
  if (half < TIE || rounded >= (POWERS[digits] ?? 0)) return writeText(out, at, numberText(value, digits));
  return writeScaled(out, at, rounded, places);
}

/** Digits before the decimal point, 0 or below for numbers under 1; null where the text would have an exponent. */
function placesBefore(value: number, digits: number): number | null {
  let below = 0;
  if (value >= 1) {
    while (below <= digits && value >= (POWERS[below] ?? 0)) below += 1;
    return below > digits ? null : below;
  }
  while (value * (POWERS[1 - below] ?? 0) < 1) below -= 1;
  return below;
}

/**
 * Writes the number that `parseDecimal` read from the bytes at a position, as `writeDecimal` would: where the text is
 * already in that form it is taken over as it stands.
 */
export function copyDecimal(
  out: Uint8Array,
  at: number,
  bytes: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  value: number,
  digits: number,
): number {
  if (!isPrinted(bytes, from, to, digits)) return writeDecimal(out, at, value, digits);
  for (let place = from; place < to; place++) out[at + place - from] = bytes[place] ?? 0;
  return at + to - from;
}

/** Whether a decimal that could be parsed has no more digits than are printed, and no zero at its end. */
function isPrinted(bytes: Uint8Array, from: number, to: number, digits: number): boolean {
  for (let place = from; place < to; place++) {
    if (bytes[place] === POINT)
      return to - from - 1 <= Math.min(digits, MOST_COPIED) && bytes[to - 1] !== ZERO;
  }
  return to - from <= MOST_WHOLE;
}

/** `rounded` over 10 to the power of `places`, without trailing zeros. */
function writeScaled(out: Uint8Array, at: number, rounded: number, places: number): number {
  // Below 2^31, where up to nine digits are, whole numbers are divided as such.
  let rest = rounded | 0;
  let decimals = places;
  for (let next = (rest / 10) | 0; decimals > 0 && next * 10 === rest; next = (rest / 10) | 0) {
    rest = next;
    decimals -= 1;
  }
  if (decimals === 0) return writeWhole(out, at, rest);
  const power = decimals <= MOST_DIGITS ? (WHOLE_POWERS[decimals] ?? 1) : 0;
  const whole = power === 0 ? 0 : (rest / power) | 0;
  let fraction = rest - whole * power;
  const start = writeWhole(out, at, whole);
  out[start] = POINT;
  for (let place = start + decimals; place > start; place--) {
    const next = (fraction / 10) | 0;
    out[place] = ZERO + fraction - next * 10;
    fraction = next;
  }
  return start + decimals + 1;
}

function writeWhole(out: Uint8Array, at: number, value: number): number {
  return value < LARGE ? writeSmall(out, at, value | 0) : writeLarge(out, at, value);
}

function writeSmall(out: Uint8Array, at: number, value: number): number {
  let length = 1;
  while (length <= MOST_DIGITS && value >= (WHOLE_POWERS[length] ?? 0)) length += 1;
  let rest = value;
  for (let place = at + length - 1; place >= at; place--) {
    const next = (rest / 10) | 0;
    out[place] = ZERO + rest - next * 10;
    rest = next;
  }
  return at + length;
}

function writeLarge(out: Uint8Array, at: number, value: number): number {
  let length = 1;
  while (length < 16 && value >= (POWERS[length] ?? 0)) length += 1;
  let rest = value;
  for (let place = at + length - 1; place >= at; place--) {
    const next = Math.floor(rest / 10);
    out[place] = ZERO + rest - next * 10;
    rest = next;
  }
  return at + length;
}

function writeText(out: Uint8Array, at: number, text: string): number {
  for (let index = 0; index < text.length; index++) out[at + index] = text.charCodeAt(index);
  return at + text.length;
}
